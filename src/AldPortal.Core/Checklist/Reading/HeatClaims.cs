namespace AldPortal.Core.Checklist.Reading;

/// <summary>A sentence that promises a highest temperature of electrodes, in °C.</summary>
internal readonly record struct HeatClaim(double CeilingC, bool AfterAld, Sentence Sentence, int Start, int End);

/// <summary>
/// What a text promises about the heat its electrodes saw: "never above 130 °C", "the highest temperature was 150 °C", "well below the
/// melting point of PVDF (170 °C)", "at least 40 K below".
/// </summary>
internal static class HeatClaims
{
    private const double KelvinAtZero = 273.15;
    // Below it promises speak of storing and handling.
    private const double LowestC = 90;
    private const double HighestC = 600;
    private static readonly Term Subject = Term.Any("electrode*", "cathode*", "sheet", "sheets", "laminate*", "tape", "tapes", "binder", "PVDF", "PVdF", "deposition*", "depositions", "substrate temperature", "ALD", "recipe", "during deposition");
    private static readonly Term OtherHeat = Term.Any("cycled", "cycling", "cell", "cells", "tested", "stor*", "dried", "drying", "oven", "powder*", "precursor*", "before ALD", "before the ALD", "before the deposition", "before coating", "prior to", "until", "glovebox", "shipped", "bubbler*", "lines", "electrolyte*", "calender*", "pressed", "laminated", "punched", "source", "Si");
    private static readonly Term After = Term.Any("after coating", "after ALD", "after the ALD", "after deposition", "after the deposition", "afterwards", "thereafter", "subsequent*", "anneal*", "post");
    private static readonly Term Beyond = Term.Any("above", "beyond", "over", "exceed*", "more than", "higher than", "hotter than", "warmer than");
    private static readonly Term Under = Term.Any("below", "under", "at most", "no more than", "not more than", "not exceeding", "limited to", "confined to", "restricted to", "not higher than", "up to a maximum of");
    private static readonly Term Held = Term.Any("kept", "keep", "stayed", "stay", "remained", "remain*", "held", "confined", "limited", "restricted", "made at", "carried out", "performed", "done");
    private static readonly Term Limited = Term.Any("limited", "restricted", "confined", "limit the", "limiting");
    private static readonly Term Highest = Term.Any("highest temperature", "maximum temperature", "peak temperature", "hottest step", "highest process temperature");
    private static readonly Term Never = Term.Any("not", "never", "no", "none", "nor", "neither", "at no point", "at no time", "cannot", "without");
    private static readonly Term OwnLimit = Term.Any("melt*", "decompos*", "soften*", "degrad*", "limit", "stability");

    /// <summary>The claims of a study, in order.</summary>
    public static IEnumerable<HeatClaim> Of(Study study)
    {
        foreach (Sentence sentence in study.Own)
        {
            if (!sentence.HasAny(Dimension.Temperature) || !sentence.Has(Subject) || sentence.Has(OtherHeat))
                continue;
            foreach (Quantity quantity in sentence.Of(Dimension.Temperature))
                if (quantity.Values.Length == 1 && Ceiling(sentence, quantity) is double ceiling)
                    yield return new HeatClaim(ceiling, sentence.Has(After), sentence, quantity.Start, quantity.End);
        }
    }

    private static double? Ceiling(Sentence sentence, Quantity quantity)
    {
        if (quantity.Unit == "K")
            return BelowOwnLimit(sentence, quantity);
        if (quantity.Value is < LowestC or > HighestC)
            return null;
        if (Before(sentence, Beyond, quantity, 18) is TermHit beyond && sentence.Nearest(Never, beyond.Start, beyond.Start) is { Distance: < 60 } negation && negation.Hit.End <= beyond.Start)
            return quantity.Value;
        if (sentence.Has(Held) && Before(sentence, Under, quantity, sentence.Has(OwnLimit) ? 62 : 18) is not null)
            return quantity.Value;
        // "We limited the temperature of the electrodes to 100 °C".
        if (Before(sentence, Limited, quantity, 70) is not null && sentence.Document.Text.AsSpan(sentence.Start, quantity.Start - sentence.Start).EndsWith(" to "))
            return quantity.Value;
        return Before(sentence, Highest, quantity, 80) is not null ? quantity.Value : null;
    }

    // "As PVDF melts near 170 °C, we stayed at least 40 K below this value".
    private static double? BelowOwnLimit(Sentence sentence, Quantity kelvin)
    {
        double difference = kelvin.Value + KelvinAtZero;
        ReadOnlySpan<char> behind = sentence.Document.Text.AsSpan(kelvin.End, Math.Min(8, sentence.End - kelvin.End));
        if (difference is < 5 or > 150 || !behind.StartsWith(" below") && !behind.StartsWith(" under") && !behind.StartsWith(" lower"))
            return null;
        Quantity? own = sentence.Of(Dimension.Temperature).FirstOrDefault(other => other.Unit != "K" && other.Values.Length == 1 && sentence.Near(OwnLimit, other, 30));
        return own is null ? null : own.Value - difference;
    }

    private static TermHit? Before(Sentence sentence, Term term, Quantity quantity, int within)
    {
        TermHit? last = null;
        foreach (TermHit hit in sentence.Hits(term))
            // "More than" is part of the quantity "more than 130 °C".
            if (hit.Start <= quantity.Start && quantity.Start - hit.End <= within)
                last = hit;
        return last;
    }
}

/// <summary>Whether a temperature is that of electrodes, where a text heats powder, wafers and electrodes.</summary>
internal static class HeatedParts
{
    private static readonly Term Electrodes = Term.Any("electrode*", "cathode", "cathodes", "sheet", "sheets", "laminate*", "tape", "tapes", "discs", "disks", "strips");
    private static readonly Term Others = Term.Any("powder*", "particles", "grains", "Si", "silicon", "wafer*", "coupon*", "thin film*", "films on", "pellet*");

    /// <summary>True where electrodes are the last thing named before some characters, or the only one in the sentence.</summary>
    public static bool IsElectrode(Sentence sentence, int start) => Last(sentence, Electrodes, start) is int electrode && electrode > (Last(sentence, Others, start) ?? -1);

    /// <summary>True where electrodes are named before some characters, so that what is said there is said of them.</summary>
    public static bool IsElectrodeBefore(Sentence sentence, int start) => IsElectrode(sentence, start) && sentence.First(Electrodes) is TermHit first && first.Start < start;

    /// <summary>True where something else is.</summary>
    public static bool IsOther(Sentence sentence, int start) => Last(sentence, Others, start) is int other && other > (Last(sentence, Electrodes, start) ?? -1);

    private static int? Last(Sentence sentence, Term term, int start)
    {
        int? last = null;
        foreach (TermHit hit in sentence.Hits(term))
            if (hit.Start < start || last is null)
                last = hit.Start < start ? hit.Start : sentence.Start;
        return last;
    }
}
