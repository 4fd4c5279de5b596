using System.Globalization;

namespace AldPortal.Core.Checklist.Reading;

/// <summary>Tells from the name of a table's column what its numbers are.</summary>
internal static class ColumnNames
{
    /// <summary>The role of a column and, for capacities and what is left of them, the cycle; 0 where the name does not say.</summary>
    /// <param name="header">What stands over the column.</param>
    /// <param name="index">Its place, from 0.</param>
    /// <param name="caption">What stands over the table.</param>
    public static (ColumnRole Role, double Cycle) Role(string header, int index, string caption)
    {
        string lower = Plain(header);
        if (FromTo(lower) is double last)
            return (lower.Contains("mah", StringComparison.Ordinal) || lower.StartsWith('q') || lower.Contains("capacity", StringComparison.Ordinal) ? ColumnRole.CapacityFromTo : ColumnRole.None, last);
        if (RatioOfCycles(lower) is double late)
            return (ColumnRole.Retention, late);
        bool Contains(string word) => lower.Contains(word, StringComparison.Ordinal);
        if ((Contains("change") || Contains("gain") || Contains("improvement") || Contains("increase")) && Contains("%"))
            return (ColumnRole.Gain, LargestNumber(lower));
        if (Contains("loss") && Contains("%") && !Contains("mass") && !Contains("weight"))
            return (ColumnRole.Loss, LargestNumber(lower));
        if (lower.StartsWith("soh", StringComparison.Ordinal) || IsShareLeft(lower))
            return (ColumnRole.Retention, LargestNumber(lower));
        if (Contains("retention") || Contains("conserved") || lower is "r (%)" or "r / %" or "r/%" or "r, %" or "r [%]" or "cr (%)" or "ratio" or "kept" or "retained" || Contains("retained") || Contains("/q1") || Contains("/q(") || (lower.StartsWith("kept", StringComparison.Ordinal) && Contains("%")) || Contains("/first") || Contains("th/1st") || Contains("th : 1st") || Contains("th / 1st") || Contains("q100/q") || (Contains("/q") && Contains("q1") && lower.Count(c => c == 'q') == 2))
            return (ColumnRole.Retention, LargestNumber(lower));
        if (Contains("ice") && !Contains("voltage") && !Contains("price") || Contains("initial ce") || Contains("initial coulombic"))
            return (ColumnRole.InitialEfficiency, 1);
        if ((Contains(" ce") && !Contains(" cell")) || (lower.StartsWith("ce", StringComparison.Ordinal) && !lower.StartsWith("cell", StringComparison.Ordinal)) || Contains("coulombic") || Contains("efficiency"))
            return (ColumnRole.Efficiency, 0);
        bool ofReactor = (Contains("temp") || Contains("°c")) && !Contains("precursor") && !Contains("source");
        if (ofReactor && (lower.StartsWith("dep", StringComparison.Ordinal) || lower.StartsWith("t_dep", StringComparison.Ordinal) || lower.StartsWith("tdep", StringComparison.Ordinal) || lower.StartsWith("t dep", StringComparison.Ordinal) || Contains("growth") || Contains("substrate") || Contains("process temp") || Contains("reactor")))
            return (ColumnRole.DepositionC, 0);
        if (Contains("gpc") || Contains("/cycle") || Contains("per cycle") || Contains("growth"))
            return (Contains("nm") ? ColumnRole.GrowthNm : ColumnRole.GrowthAngstrom, 0);
        if (Contains("ald") && Contains("cycle") || Contains("n_ald") || Contains("nald") || Contains("n ald") || Contains("supercycle") || lower is "cycles" or "ald" or "no. of cycles" or "number of cycles")
            return (ColumnRole.AldCycles, 0);
        if ((caption.Contains("ALD", StringComparison.Ordinal) || caption.Contains("eposition", StringComparison.Ordinal)) && lower.StartsWith('t') && (lower.StartsWith("temp", StringComparison.Ordinal) || lower.Length < 16) && Contains("°c") && !Contains("test"))
            return (ColumnRole.DepositionC, 0);
        if (lower.StartsWith("ald t", StringComparison.Ordinal) && Contains("°c") || lower.StartsWith("t_ald", StringComparison.Ordinal) || lower.StartsWith("tald", StringComparison.Ordinal))
            return (ColumnRole.DepositionC, 0);
        if (Contains("deposition") && (Contains("°c") || Contains("t(") || Contains("temp")))
            return (ColumnRole.DepositionC, 0);
        if (Contains("thickness") || Contains("(nm)") || Contains("/ nm") || Contains("/nm") || lower is "nm" || Contains("(å)") || Contains("/ å"))
            return (Contains("å") ? ColumnRole.ThicknessAngstrom : Contains("µm") ? ColumnRole.None : ColumnRole.ThicknessNm, 0);
        // "Current (mA g-1)" and "1C (mA/g)", but not "10C (1470 mA g-1)", below which capacities stand.
        if (Contains("ma") && !Contains("mah") && !Contains("ma h") && (Contains("g-1") || Contains("/g")) && !lower.Replace("g-1", "", StringComparison.Ordinal).TrimStart('1').Any(char.IsAsciiDigit))
            return (lower.StartsWith("1c", StringComparison.Ordinal) || lower.StartsWith("1 c", StringComparison.Ordinal) ? ColumnRole.OneCMaPerG : ColumnRole.CurrentMaPerG, 0);
        if (Contains("loading") && Contains("mg") && Contains("cm"))
            return (ColumnRole.LoadingMgPerCm2, 0);
        if (Contains("wt%") || Contains("wt %"))
            return (ColumnRole.WeightPercent, 0);
        if (lower.StartsWith("qf", StringComparison.Ordinal) || Contains("formation") || Contains("c/10") || Contains("0.1c") || Contains("0.1 c") || Contains("activation"))
            return (ColumnRole.FormationCapacity, 1);
        double number = LargestNumber(lower.Contains('(', StringComparison.Ordinal) ? lower[..lower.IndexOf('(', StringComparison.Ordinal)] : lower);
        // "Q_dis,1 (mAh g-1)", "Qd 50 / mAh/g".
        if (lower.StartsWith("q_", StringComparison.Ordinal) && number >= 1 && Contains("mah"))
            return (ColumnRole.Capacity, number);
        if (lower.StartsWith('q') && number > 1 && Contains("q" + number.ToString(CultureInfo.InvariantCulture)))
            return (ColumnRole.Capacity, number);
        // "C100 / mAh g-1", "D1 (mAh/g)".
        if (lower.Length > 1 && lower[0] is 'c' or 'd' && char.IsAsciiDigit(lower[1]) && Contains("mah") && number is 1 or >= 20)
            return (ColumnRole.Capacity, number);
        // "initial | at 100 | ret.".
        if (number >= 20 && (lower.StartsWith("at ", StringComparison.Ordinal) || lower.StartsWith("after ", StringComparison.Ordinal)) && !Contains("°c"))
            return (ColumnRole.Capacity, number);
        // "BoL" of a validation report is the first cycle, "500 cyc" the last.
        if (lower is "bol")
            return (ColumnRole.Capacity, 1);
        if (lower.EndsWith(" cyc", StringComparison.Ordinal) && number >= 20)
            return (ColumnRole.Capacity, number);
        bool capacity = Contains("mah") || Contains("cycle ") || Contains("q") || Contains("capacity") || Contains("1st") || Contains("first") || Contains("initial") || Contains("th") || Contains("cycle");
        if (capacity && (Contains("1st") || Contains("first") || Contains("initial") || Contains("q1 ") || lower is "q1" || lower is "cycle 1" || lower.StartsWith("q1/", StringComparison.Ordinal) || lower.StartsWith("q1 ", StringComparison.Ordinal) || Contains("cycle 1 ") || lower.EndsWith("cycle 1", StringComparison.Ordinal) || (Contains("q1") && !Contains("q10"))))
            return (ColumnRole.Capacity, 1);
        if (capacity && number >= 20 && (Contains("th") || Contains("cycle") || Contains('q' + number.ToString(CultureInfo.InvariantCulture)) || Contains("after")))
            return (ColumnRole.Capacity, number);
        // "Loading of active material, mg cm⁻²" above "cell 1 | cell 2 | cell 3".
        if (index > 0 && caption.Contains("oading", StringComparison.Ordinal) && caption.Contains("mg", StringComparison.Ordinal))
            return (ColumnRole.LoadingMgPerCm2, 0);
        if (index == 0 || Contains("sample") || Contains("electrode") || Contains("material"))
            return (ColumnRole.Sample, 0);
        return (ColumnRole.None, 0);
    }

    // "100/1", "200th : 1st", "C100/C1 (%)", "cycle 100/cycle 1": the later cycle, or null.
    private static double? RatioOfCycles(string lower)
    {
        int bracket = lower.IndexOf('(', StringComparison.Ordinal);
        string plain = bracket > 0 ? lower[..bracket] : lower;
        string[] sides = plain.Split('/', ':');
        return sides.Length == 2 && CycleIn(sides[0]) is >= 10 and double late && CycleIn(sides[1]) is 1 ? late : null;
    }

    private static double? CycleIn(string side)
    {
        ReadOnlySpan<char> plain = side.AsSpan().Trim();
        foreach (string lead in (ReadOnlySpan<string>)["cycle", "q", "c", "d", "n"])
            if (plain.StartsWith(lead))
            {
                plain = plain[lead.Length..].TrimStart(" _");
                break;
            }
        if (plain.EndsWith("th") || plain.EndsWith("st"))
            plain = plain[..^2];
        return int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out int cycle) ? cycle : null;
    }

    private static double LargestNumber(string header)
    {
        double largest = 0;
        for (int i = 0; i < header.Length; i++)
        {
            if (!char.IsAsciiDigit(header[i]))
                continue;
            NumberText number = NumberText.Read(header, i, header.Length, false);
            // "Retention at 55 °C" names no cycle.
            if (number.Value == Math.Floor(number.Value) && number.Value <= 5000 && !header.AsSpan(number.End).TrimStart().StartsWith("°") && !(i > 1 && header[i - 1] == '/' && header[i - 2] == 'c'))
                largest = Math.Max(largest, number.Value);
            i = number.End;
        }
        return largest;
    }

    // "Q(100th) / mAh g-1" is Q100th, "cyc 100" is cycle 100.
    private static string Plain(string header)
    {
        string lower = header.ToLowerInvariant();
        if (lower.StartsWith("q(", StringComparison.Ordinal) && !lower.Contains("/q(", StringComparison.Ordinal))
            lower = (lower.Length > 2 && char.IsAsciiDigit(lower[2]) ? "q" : "q ") + lower[2..].Replace(")", "", StringComparison.Ordinal);
        return lower.Replace("cyc. ", "cycle ", StringComparison.Ordinal).Replace("cyc ", "cycle ", StringComparison.Ordinal);
    }

    private static bool IsShareLeft(string lower) =>
        lower is "left" or "share left" or "share" or "remaining" or "ret." or "ret" or "ret. (%)" or "ret (%)" or "remaining (%)" or "share (%)" or "% left" or "%left" || lower.StartsWith("left (", StringComparison.Ordinal) || lower.Contains("fraction left", StringComparison.Ordinal)
        || lower.Contains("share of cycle 1", StringComparison.Ordinal) || lower.Contains("% of cycle 1", StringComparison.Ordinal) || lower.Contains("% of first", StringComparison.Ordinal) || lower.Contains("share of the first", StringComparison.Ordinal);

    // "Q, 1 → 100 (mAh/g)", "capacity 1st -> 200th": the later cycle, or null.
    private static double? FromTo(string lower)
    {
        int arrow = lower.IndexOf('→', StringComparison.Ordinal);
        int end = arrow + 1;
        if (arrow < 0)
        {
            arrow = lower.IndexOf("->", StringComparison.Ordinal);
            end = arrow + 2;
        }
        if (arrow < 0)
            return null;
        string first = lower[..arrow].TrimEnd();
        return first.EndsWith('1') || first.EndsWith("1st", StringComparison.Ordinal) || first.EndsWith("first", StringComparison.Ordinal) || first.EndsWith("initial", StringComparison.Ordinal) ? LargestNumber(lower[end..]) : null;
    }
}
