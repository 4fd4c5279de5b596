namespace AldPortal.Core.Checklist.Reading;

/// <summary>Finds out what a percentage in a sentence about results says.</summary>
internal static class PercentRoles
{
    private static readonly Term CapacityLoss = Term.Any("capacity loss", "capacity fade", "fade", "lost", "loses", "losses", "faded", "loss of capacity", "loss", "decay*", "forfeit*", "sacrific*", "decrease of", "drop of", "decline of", "reduction of");
    private static readonly Term Average = Term.Any("average", "averages", "mean", "averaged", "settles", "steady", "stabil*", "over", "exceeds");
    private static readonly Term InitialEfficiency = Term.Any("initial coulombic", "ICE", "initial efficienc*", "first cycle coulombic", "first coulombic", "initial CE", "first cycle efficienc*", "first cycle CE", "activation cycle", "formation cycle", "opening discharge", "opening cycle", "opening charge", "very first cycle", "initial cycle", "ICEs", "initial CEs");
    private static readonly Term Composition = Term.Any("carbon", "PVDF", "binder", "wt", "VC", "FEC", "additive*", "calender*", "aldrich", "alfa", "purity", "TMA", "solution", "humid*", "porosity", "SOC", "confidence", "thinner", "thicker", "theoretical", "intensity", "signal", "resistance");
    private static readonly Term Cost = Term.Any("pays", "pay", "paid", "costs", "cost", "gives up", "give up", "expense of", "price of");
    private static readonly Term NotCapacity = Term.Any("pores", "porosity", "porous", "thickness", "area", "signal", "resistance", "mass gain");

    /// <summary>The role, or null where it is none of the results.</summary>
    public static (ResultKind Kind, bool Loss)? Of(Sentence sentence, Quantity percent, bool hasCapacities)
    {
        string text = sentence.Document.Text;
        // "85, 73 and 61 % of its room-temperature capacity" compares tests, not cycles.
        if (IsOfAnotherTest(text.AsSpan(percent.End, Math.Min(60, sentence.End - percent.End))))
            return null;
        // "8 percentage points" is a difference, whatever stands around it.
        if (text.AsSpan(percent.Start, percent.End - percent.Start) is var written && (written.Contains("point", StringComparison.Ordinal) || written.EndsWith("pp")))
            return IsSpread(text, sentence, percent) ? null : (ResultKind.Gain, false);
        // "fast decay with 80 % capacity retention": named by the words right behind, whatever stands in front.
        if (percent.Values.All(value => value is > 5 and <= 105) && text.AsSpan(percent.End, Math.Min(20, sentence.End - percent.End)) is var noun && (noun.StartsWith(" capacity retention") || noun.StartsWith(" retention")) && !noun.Contains("improvement", StringComparison.Ordinal))
            return (ResultKind.Retention, false);
        // "70 % of the fade is lithium lost at the anode" divides a loss.
        if (text.AsSpan(percent.End, Math.Min(16, sentence.End - percent.End)) is var share && (share.StartsWith(" of the fade") || share.StartsWith(" of the loss") || share.StartsWith(" of this loss") || share.StartsWith(" of the fading")))
            return null;
        if (percent.Values.All(value => value is > 20 and <= 105) && IsOfCapacityAfterCycles(text.AsSpan(percent.End, Math.Min(60, sentence.End - percent.End))))
            return (ResultKind.Retention, false);
        int efficiency = Distance(sentence, Words.Efficiency, percent);
        int retention = Distance(sentence, Words.Retention, percent);
        int loss = Distance(sentence, CapacityLoss, percent);
        int gain = Distance(sentence, Words.Improvement, percent);
        ReadOnlySpan<char> behind = text.AsSpan(percent.End, Math.Min(60, sentence.End - percent.End));
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(sentence.Start, percent.Start - 60), percent.Start - Math.Max(sentence.Start, percent.Start - 60));
        if (percent.Values.Any(value => value > 120) || IsAbove(behind) || behind.StartsWith(" higher") || behind.StartsWith(" more") || behind.StartsWith(" better") || behind.StartsWith(" lower") || behind.StartsWith(" above") || behind.StartsWith(" improvement") || behind.StartsWith(" gain")
            || before.EndsWith("improved by ") || before.EndsWith("increased by ") || before.EndsWith("gain of ") || before.EndsWith("improvement of ") || before.EndsWith("higher by ") || before.EndsWith("increase of ") || before.EndsWith("gap of ") || before.EndsWith("by "))
            return loss < 30 && !behind.StartsWith(" higher") && !before.Contains("improve", StringComparison.Ordinal) && before.EndsWith("by ") && retention > loss ? (ResultKind.Retention, true) : retention < 400 || hasCapacities || gain < 40 ? (ResultKind.Gain, false) : null;
        // "kept 147.2 of its initial 152.6 mA h g⁻¹ at the 100th cycle (96.5 %), and the Coulombic efficiency …".
        bool inBrackets = percent.Start > 0 && text[percent.Start - 1] == '(' && behind.StartsWith(")");
        if (inBrackets && hasCapacities && sentence.Nearest(Words.Efficiency, percent.Start, percent.End) is { } later && later.Hit.Start > percent.End && sentence.First(RealRetention) is TermHit kept && kept.End < percent.Start && percent.Values.All(value => value is > 5 and <= 105))
            return (ResultKind.Retention, false);
        // "pays for its film with 5.7 % of the initial capacity": what it costs is not what is left.
        if (percent.Values.All(value => value < 40) && sentence.Near(Cost, percent, 30))
            return null;
        // "94.5 % of its first discharge capacity": whatever else the sentence tells.
        if (percent.Values.All(value => value is > 5 and <= 105) && IsOfTheFirst(behind.TrimStart(")")))
            return (ResultKind.Retention, before.EndsWith("lost ") || before.EndsWith("loses ") || before.EndsWith("lose ") || before.EndsWith("loss of ") || before.EndsWith("losing ") || before.EndsWith("lost only ") || before.EndsWith("loses only ") || behind.Contains(" is lost", StringComparison.Ordinal) || behind.Contains(" are lost", StringComparison.Ordinal) || behind.Contains(" was lost", StringComparison.Ordinal) || behind.Contains(" were lost", StringComparison.Ordinal));
        // "the retention went up from 66 % to 85 %, and the first-cycle efficiency from …": the subject stands in front.
        if (percent.Values.All(value => value is > 5 and <= 105) && SubjectIsRetention(sentence, percent))
            return (ResultKind.Retention, false);
        if (efficiency < 240 && (efficiency <= retention + 10 || !sentence.Has(RealRetention)) && percent.Values.All(value => value > 40) && !sentence.Near(NotCapacity, percent, 10))
            return (Efficiency(sentence, percent), false);
        // "79 per cent left".
        if (behind.StartsWith(" left") && percent.Values.All(value => value is > 5 and <= 105))
            return (ResultKind.Retention, false);
        // "from 181.2 to 140.1 mA h g⁻¹, i.e. to 77.3 %".
        if (hasCapacities && (before.EndsWith("i.e. to ") || before.EndsWith("i.e., to ") || before.EndsWith("that is, to ") || before.EndsWith("is to ")) && percent.Values.All(value => value is > 5 and <= 105))
            return (ResultKind.Retention, false);
        // "(178.4 mA h g⁻¹, 94.3 %)": the bracket holds both.
        if (percent.Values.Length == 1 && percent.Value is > 5 and <= 105 && percent.End < sentence.End && text[percent.End] == ')' && before.LastIndexOf('(') is >= 0 and int open && before[open..].Contains("mAh", StringComparison.Ordinal) | before[open..].Contains("mA h", StringComparison.Ordinal) && !sentence.Has(LossNoun))
            return (ResultKind.Retention, false);
        // "171.7 mA h g⁻¹ in the 100th, corresponding to 94.8 %", "or 88.1 %".
        ReadOnlySpan<char> lead = before.EndsWith("% and ") && before[..^6].LastIndexOf(' ') is >= 0 and int number ? before[..(number + 1)] : before;
        if ((behind.StartsWith(" after ") && behind.Contains(" cycles", StringComparison.Ordinal) || behind.StartsWith(" at cycle ") || behind.StartsWith(" in cycle ")) && efficiency > 60 && loss > 45 && gain > 30 && percent.Values.All(value => value is > 20 and <= 105))
            return (ResultKind.Retention, false);
        if (hasCapacities && efficiency > 60 && percent.Values.All(value => value is > 20 and <= 105) && (lead.EndsWith("corresponding to ") || lead.EndsWith(", or ") || lead.EndsWith("in other words ") || lead.EndsWith("in other words, ") || lead.EndsWith("that is ") || lead.EndsWith("that is, ") || lead.EndsWith("i.e. ") || lead.EndsWith("i.e., ") || lead.EndsWith("which is ") || lead.EndsWith("equals ") || lead.EndsWith("equal to ") || lead.EndsWith("equivalent to ")) && !behind.StartsWith(" of Al") && !sentence.Near(NotCapacity, percent, 16))
            return (ResultKind.Retention, false);
        // "The capacity in the 100th cycle is 92 % of that in the first".
        if (hasCapacities && (behind.StartsWith(" of that in the first") || behind.StartsWith(" of that in cycle 1") || behind.StartsWith(" of that of the first")) && percent.Values.All(value => value is > 20 and <= 105))
            return (ResultKind.Retention, false);
        // "94.8 % of the 182.9 mA h g⁻¹".
        if (behind.StartsWith(" of ") && sentence.Of(Dimension.SpecificCapacity).Any(capacity => capacity.Start - percent.End is > 0 and < 12))
            return (ResultKind.Retention, false);
        if (sentence.Near(NotCapacity, percent, 16) || (sentence.Near(Composition, percent, 12) && efficiency > 60 && retention > 40))
            return null;
        bool brackets = behind.Length > 0 && OpensBracket(text, sentence.Start, percent.Start);
        if (brackets && hasCapacities && percent.Values.All(value => value is > 5 and <= 105) && !sentence.Has(LossNoun))
            return (ResultKind.Retention, false);
        if (loss < 45 && loss <= retention && percent.Values.All(value => value < 90))
            return (ResultKind.Retention, true);
        if (retention < 120 && !sentence.Has(StrictRetention) && !sentence.Has(Context))
            return null;
        if (retention < 120 && percent.Values.All(value => value is > 5 and <= 110))
            return (ResultKind.Retention, false);
        // "(73.2 %)" behind a fall of the capacity.
        return hasCapacities && brackets && percent.Values.All(value => value is > 5 and <= 105) ? (ResultKind.Retention, false) : null;
    }

    private static readonly System.Buffers.SearchValues<char> PercentList = System.Buffers.SearchValues.Create("0123456789.,% and");

    // "(90.8 % and 66.9 %)": nothing but other percentages before it in the bracket.
    private static bool OpensBracket(string text, int first, int start)
    {
        int from = Math.Max(first, start - 40);
        int open = text.LastIndexOf('(', start - 1 < from ? from : start - 1, Math.Max(0, start - from));
        return open >= from && start > open && !text.AsSpan(open + 1, start - open - 1).ContainsAnyExcept(PercentList) && (start - open == 1 || text.AsSpan(open, start - open).Contains('%'));
    }

    private static bool IsOfAnotherTest(ReadOnlySpan<char> behind)
    {
        foreach (string owner in (ReadOnlySpan<string>)[" of its ", " of their ", " of the "])
            if (behind.StartsWith(owner) && behind[owner.Length..] is var rest)
            {
                if (rest.StartsWith("capacity ") || rest.StartsWith("capacities "))
                    rest = rest[(rest.IndexOf(' ') + 1)..];
                return rest.StartsWith("room temperature") || rest.StartsWith("room-temperature") || rest.StartsWith("RT ") || rest.StartsWith("at room temperature") || rest.StartsWith("at RT")
                    || rest.StartsWith("low rate") || rest.StartsWith("low-rate") || (rest.StartsWith("at ") && rest.Length > 3 && (char.IsAsciiDigit(rest[3]) || rest[3..].StartsWith("C/")))
                    || (rest.Length > 2 && char.IsAsciiDigit(rest[0]) && rest.IndexOf("C ") is > 0 and < 5 && !rest.Contains("mA", StringComparison.Ordinal)) || rest.StartsWith("C/");
            }
        return false;
    }

    // "88 % capacity after 200 cycles", "91 % of the capacity over 300 cycles".
    private static bool IsOfCapacityAfterCycles(ReadOnlySpan<char> behind)
    {
        foreach (string capacity in (ReadOnlySpan<string>)[" capacity", " of capacity", " of the capacity", " of its capacity", " of their capacity"])
            if (behind.StartsWith(capacity) && behind[capacity.Length..] is var rest && (rest.StartsWith(" after ") || rest.StartsWith(" over ") || rest.StartsWith(" for ")) && rest.Contains(" cycles", StringComparison.Ordinal))
                return true;
        return false;
    }

    private static bool IsOfTheFirst(ReadOnlySpan<char> behind)
    {
        foreach (string owner in (ReadOnlySpan<string>)[" of its ", " of their ", " of the "])
            if (behind.StartsWith(owner) && behind[owner.Length..] is var rest && (rest.StartsWith("first ") || rest.StartsWith("first-cycle ") || rest.StartsWith("initial ") || rest.StartsWith("original ")) && rest.Contains("capacit", StringComparison.Ordinal))
                return true;
        return false;
    }

    private static readonly Term RetentionNoun = Term.Any("retention", "retentions", "capacity retention");

    private static bool SubjectIsRetention(Sentence sentence, Quantity percent)
    {
        if (sentence.Nearest(Words.Efficiency, percent.Start, percent.End) is not { } efficiency || efficiency.Hit.Start < percent.End + 14)
            return false;
        TermHit? subject = null;
        foreach (TermHit hit in sentence.Hits(RetentionNoun))
            if (hit.End <= percent.Start)
                subject = hit;
        if (subject is not TermHit noun)
            return false;
        foreach (TermHit hit in sentence.Hits(Words.Efficiency))
            if (hit.Start >= noun.End && hit.End <= percent.Start)
                return false;
        return !sentence.Of(Dimension.Percent).Any(other => other.Start >= noun.End && other.End <= percent.Start);
    }

    // "The standard deviation of the retention was 0.6 percentage points".
    private static bool IsSpread(string text, Sentence sentence, Quantity percent) =>
        text.AsSpan(Math.Max(sentence.Start, percent.Start - 2), Math.Min(2, percent.Start - sentence.Start)).Contains('±') || sentence.InClause(Spread, percent.Start, percent.End);

    private static readonly Term Spread = Term.Any("standard deviation", "standard deviations", "spread", "scatter", "error", "uncertainty", "reproducib*");

    private static readonly Term RealRetention = Term.Any("retention", "retentions", "retain*", "keeps", "capacity remains", "kept", "has kept");

    private static ResultKind Efficiency(Sentence sentence, Quantity percent)
    {
        int initial = Distance(sentence, InitialEfficiency, percent);
        int average = Distance(sentence, Average, percent);
        bool early = sentence.Has(Words.Formation) || sentence.Has(InitialEfficiency) || sentence.Has(FirstCycle);
        bool isInitial = (early && percent.Values.All(value => value < 97.6))
            || (initial < 300 && (average > initial || average > 60 || percent.Start < (sentence.Nearest(Average, percent.Start, percent.End)?.Hit.Start ?? int.MaxValue)) && percent.Values.All(value => value < 99.2));
        return isInitial ? ResultKind.InitialEfficiency : ResultKind.Efficiency;
    }

    // "12.6 % (A5) and 16.4 % (A10) above the one of bare", "10 % and 20 % more than bare".
    private static bool IsAbove(ReadOnlySpan<char> behind)
    {
        for (int step = 0; step < 4; step++)
        {
            behind = behind.TrimStart();
            if (behind.StartsWith("(") && behind.IndexOf(')') is > 0 and < 14 and int close)
                behind = behind[(close + 1)..];
            else if (behind.StartsWith("and ") && behind.IndexOf('%') is > 4 and < 14 and int sign)
                behind = behind[(sign + 1)..];
            else
                break;
        }
        return behind.StartsWith("above ") || behind.StartsWith("more than ") || behind.StartsWith("higher than ") || behind.StartsWith("better than ") || behind.StartsWith("increases in ") || behind.StartsWith("increase in ") || behind.StartsWith("improvements in ");
    }

    private static readonly Term FirstCycle = Term.Any("first cycle", "first formation", "first", "opening");
    private static readonly Term LossNoun = Term.Any("losses of", "loss of", "capacity loss");
    private static readonly Term StrictRetention = Term.Any("counted from the first", "relative to the first cycle", "retention", "retentions", "retain*", "of its initial", "of the initial", "of its first", "of the first", "of their initial");
    private static readonly Term Context = Term.Any("cycle", "cycles", "capacit*", "mAh", "cycling");

    private static int Distance(Sentence sentence, Term term, Quantity quantity) => sentence.Nearest(term, quantity.Start, quantity.End)?.Distance ?? 10_000;
}
