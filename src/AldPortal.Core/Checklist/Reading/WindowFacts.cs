namespace AldPortal.Core.Checklist.Reading;

/// <summary>A potential window in V; NaN for a limit that is not given.</summary>
internal sealed record WindowFact(double Low, double High, string? Reference, bool IsFormation, bool Reversed, Sentence Sentence, int Start, int End);

/// <summary>Finds potential windows among the voltages of a text.</summary>
internal static class WindowFacts
{
    // No paper has more; a text that does is no paper.
    private const int Most = 500;

    private static readonly Term NotWindow = Term.Any("mean discharge voltage", "average discharge voltage", "mean voltage", "average voltage", "binding energy", "plateau*", "peak*", "XPS", "beam", "kV", "EIS", "impedance", "reference electrode calibr*", "midpoint", "polarisation", "polarization", "open circuit", "falls from", "decreases from", "drops from", "SOC", "releases", "released", "CO2", "O2", "gas", "gases", "gas evolution", "peaks", "feature", "dQ", "declines from", "declines", "decline", "moves from", "changes from", "discharge voltage", "voltage decay", "sinks from");
    private static readonly Term WindowWords = Term.Any("window*", "between", "range", "cut off*", "cutoff*", "cycled", "cycling", "limits", "limit", "charged", "discharged", "voltage", "potential", "V");
    private static readonly Term UpperWords = Term.Any("cut off", "cutoff", "upper", "up to", "charged to", "cut-off", "high voltage", "charging to", "charge to");

    /// <summary>All windows of a study.</summary>
    public static IReadOnlyList<WindowFact> Find(Study study)
    {
        var facts = new List<WindowFact>();
        foreach (Sentence sentence in study.Own)
        {
            if (facts.Count >= Most)
                break;
            if (sentence.Has(GasAnalysis) && !sentence.Has(CycledIn))
                continue;
            Quantity? before = null;
            ChargedAndDischarged(study, sentence, facts);
            UpperAndLower(study, sentence, facts);
            foreach (Quantity quantity in sentence.Quantities)
            {
                if (quantity.Dimension != Dimension.Voltage)
                {
                    if (quantity.Dimension != Dimension.None)
                        before = null;
                    else if (quantity.Values.Length == 1 && quantity.Value is >= 1.5 and < 5.2)
                        before = quantity;
                    continue;
                }
                if (quantity.Values.Length == 2 && (quantity.IsRange || PairOfLimits(sentence, quantity)))
                    Add(study, sentence, quantity.Values[0], quantity.Values[1], quantity.Start, quantity.End, quantity, facts);
                else if (before is not null && quantity.Values.Length == 1 && Joins(sentence, before, quantity))
                    Add(study, sentence, before.Value, quantity.Value, before.Start, quantity.End, quantity, facts);
                else if (quantity.Values.Length == 1 && quantity.Value is > 3.9 and < 5.2 && sentence.Near(UpperWords, quantity, 36) && !sentence.Has(NotWindow) && !IsHold(sentence, quantity))
                    facts.Add(new WindowFact(double.NaN, quantity.Value, Reference(sentence, quantity.End), false, false, sentence, quantity.Start, quantity.End));
                before = quantity.Values.Length == 1 ? quantity : null;
            }
        }
        return facts;
    }

    // "charged at C/2 to 4.25 V …, and discharged at 1C to 2.8 V".
    private static void ChargedAndDischarged(Study study, Sentence sentence, List<WindowFact> facts)
    {
        if (!sentence.Has(Charged) || !sentence.Has(Discharged))
            return;
        Quantity[] limits = [.. sentence.Of(Dimension.Voltage).Where(quantity => quantity.Values.Length == 1 && sentence.Document.Text.AsSpan(Math.Max(sentence.Start, quantity.Start - 6), quantity.Start - Math.Max(sentence.Start, quantity.Start - 6)).Contains("to ", StringComparison.Ordinal) || quantity.Values.Length == 1 && sentence.Document.Text.AsSpan(quantity.Start, quantity.End - quantity.Start).StartsWith("up to ") || LimitOf(sentence, quantity))];
        if (limits.Length == 2 && limits[1].Start - limits[0].End > 8)
            Add(study, sentence, limits[0].Value, limits[1].Value, limits[0].Start, limits[1].End, limits[0], facts);
    }

    // "discharged to a cut-off voltage of 3.0 V", "until 3.0 V".
    private static bool LimitOf(Sentence sentence, Quantity quantity)
    {
        ReadOnlySpan<char> before = sentence.Document.Text.AsSpan(Math.Max(sentence.Start, quantity.Start - 34), quantity.Start - Math.Max(sentence.Start, quantity.Start - 34));
        return (before.EndsWith(" at ") && sentence.Has(Ended)) || before.EndsWith(" until ") || before.EndsWith(" till ") || (before.EndsWith(" of ") && before.Contains(" to a", StringComparison.Ordinal) && before.Contains("cut", StringComparison.Ordinal));
    }

    // "an upper cutoff of 5.0 V and a lower cutoff of 3.5 V".
    private static void UpperAndLower(Study study, Sentence sentence, List<WindowFact> facts)
    {
        if (!sentence.Has(Upper) || !sentence.Has(Lower) || !sentence.Has(UpperWords))
            return;
        Quantity[] limits = [.. sentence.Of(Dimension.Voltage).Where(quantity => quantity.Values.Length == 1 && (sentence.Near(Upper, quantity, 40) || sentence.Near(Lower, quantity, 40)))];
        if (limits.Length == 2 && limits[1].Start - limits[0].End is > 8 and < 60)
            Add(study, sentence, limits[0].Value, limits[1].Value, limits[0].Start, limits[1].End, limits[0], facts);
    }

    private static readonly Term Ended = Term.Any("terminated", "ended at", "ends at", "stopped at", "stops at", "terminated at", "was ended", "finished at");
    private static readonly Term Upper = Term.Any("upper", "charge", "maximum");
    private static readonly Term Lower = Term.Any("lower", "discharge", "minimum");
    private static readonly Term Charged = Term.Any("charged", "charge", "charging");
    private static readonly Term Discharged = Term.Any("discharged", "discharge", "discharging");

    private static bool IsHold(Sentence sentence, Quantity quantity) => sentence.Near(Hold, quantity, 20);

    private static readonly Term Hold = Term.Any("hold*", "held", "constant voltage", "CV");

    private static bool PairOfLimits(Sentence sentence, Quantity quantity) => Math.Abs(quantity.Values[0] - quantity.Values[1]) > 0.5 && sentence.Has(WindowWords);

    private static bool Joins(Sentence sentence, Quantity a, Quantity b)
    {
        ReadOnlySpan<char> gap = sentence.Document.Text.AsSpan(a.End, Math.Max(0, b.Start - a.End)).Trim();
        if (gap is "to" or "down to" or "-" or "and" or "→" or "up to" or "and up to" or "vs. Li/Li+ to" or "vs. Li/Li+ and" or "(discharge) to" or "(discharge) and" or "and charged to" or ".." or "..." or "<->" or "/" or "~" or "∼" or "or down to" or "–")
            return true;
        return gap.Length < 34 && (gap.EndsWith(" and") || gap.EndsWith(" to")) && gap.Contains("Li", StringComparison.Ordinal) && !gap.Contains('.');
    }

    private static void Add(Study study, Sentence sentence, double first, double second, int start, int end, Quantity quantity, List<WindowFact> facts)
    {
        double low = Math.Min(first, second);
        double high = Math.Max(first, second);
        ReadOnlySpan<char> front = sentence.Document.Text.AsSpan(Math.Max(sentence.Start, start - 34), start - Math.Max(sentence.Start, start - 34));
        if (front.Contains("corresponding to", StringComparison.Ordinal) && facts.Count > 0)
            return;
        // "3.58 → 3.21 V": what a mean voltage has come down to; no window is as narrow.
        if (high - low < 0.8 && sentence.Document.Text.AsSpan(start, end - start).ContainsAny('→', '>'))
            return;
        // A fall of the mean voltage is no window; neither is a narrow step.
        if (low < 0.5 || high < 2.2 || high > 5.6 || high - low < 0.35 || ((sentence.InClause(NotWindow, start, end) || sentence.Has(MeanVoltage)) && !IsWithin(sentence, start, end)))
            return;
        bool formation = CurrentFacts.FormationOwns(sentence, quantity);
        facts.Add(new WindowFact(low, high, Reference(sentence, end), formation, first > second && quantity.IsRange, sentence, start, end));
    }

    private static readonly Term GasAnalysis = Term.Any("releases", "release of", "released", "gas evolution", "DEMS", "OEMS", "CO2");
    private static readonly Term CycledIn = Term.Any("cycled", "cycling", "cycles", "charged", "window");
    // "… of A declines from 3.58 to 3.31 V, that of B from 3.59 to 3.14 V": said once for all clauses.
    private static readonly Term MeanVoltage = Term.Any("mean discharge voltage*", "average discharge voltage*", "mean voltage*", "average voltage*", "midpoint voltage*", "voltage fade", "voltage decay");
    private static readonly Term Window = Term.Any("window*", "range");
    private static readonly Term Between = Term.Any("between", "within");
    private const int Beside = 16;

    // "between 3.0 and 4.4 V", but not "between cycle 1 and cycle 100 the mean voltage fell from 3.6 to 3.2 V".
    private static bool IsWithin(Sentence sentence, int start, int end) =>
        sentence.InClause(Window, start, end) || (sentence.Nearest(Between, start, start) is { Distance: <= Beside } near && near.Hit.End <= start);

    /// <summary>"Li/Li+", "In", "graphite", "LTO", "cell", or null.</summary>
    private static string? Reference(Sentence sentence, int end)
    {
        ReadOnlySpan<char> behind = sentence.Document.Text.AsSpan(end, Math.Min(44, sentence.End - end));
        if (Find(behind) is string near)
            return near;
        if (Find(sentence.Span) is string same)
            return same;
        Pages<Sentence> all = sentence.Document.Sentences;
        for (int i = Math.Max(0, sentence.Index - 6); i < Math.Min(all.Count, sentence.Index + 7); i++)
            if (all[i] is { IsRead: true } other && other.Has(PotentialWords) && Find(other.Span) is string found)
                return found;
        return null;
    }

    private static readonly Term PotentialWords = Term.Any("potentials", "voltages", "vs", "versus", "potential", "voltage");

    private static string? Find(ReadOnlySpan<char> text)
    {
        int versus = Math.Max(text.IndexOf("vs"), Math.Max(text.IndexOf("versus"), text.IndexOf("against")));
        ReadOnlySpan<char> rest = versus >= 0 ? text[versus..] : text;
        if (versus >= 0 && rest[..Math.Min(rest.Length, 20)] is var indium && (indium.Contains(" In/", StringComparison.Ordinal) || indium.Contains(" In-", StringComparison.Ordinal) || indium.Contains("InLi", StringComparison.Ordinal) || indium.Contains("indium", StringComparison.Ordinal)))
            return "In";
        if (rest.Contains("Li/Li", StringComparison.Ordinal) || rest.Contains("Li+/Li", StringComparison.Ordinal) || (versus >= 0 && rest[..Math.Min(rest.Length, 20)] is var head && (head.Contains(" Li", StringComparison.Ordinal) || head.Contains("lithium", StringComparison.Ordinal))))
            return "Li/Li+";
        if (versus >= 0 && rest[..Math.Min(rest.Length, 24)].Contains("graphite", StringComparison.Ordinal))
            return "graphite";
        if (versus >= 0 && rest[..Math.Min(rest.Length, 24)].Contains("LTO", StringComparison.Ordinal))
            return "LTO";
        return text.Contains("cell voltage", StringComparison.Ordinal) ? "cell" : null;
    }
}
