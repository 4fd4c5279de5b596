using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Mass fraction and surface area give the thickness that is stated.</summary>
internal sealed class LoadingFromWt() : ConsistencyRule("loading-from-wt")
{
    // Mass of the film per mass of its metal.
    private static readonly Dictionary<string, (string Metal, double Factor)> Metals = new()
    {
        ["Al2O3"] = ("Al", 1.889),
        ["ZrO2"] = ("Zr", 1.351),
        ["TiO2"] = ("Ti", 1.668),
        ["ZnO"] = ("Zn", 1.245),
        ["HfO2"] = ("Hf", 1.179),
        ["Nb2O5"] = ("Nb", 1.431),
        ["Ta2O5"] = ("Ta", 1.221),
        ["CeO2"] = ("Ce", 1.228),
        ["MgO"] = ("Mg", 1.658),
        ["AlF3"] = ("Al", 3.112),
        ["Li3PO4"] = ("P", 3.739),
        ["AlPO4"] = ("P", 3.938),
        ["LiNbO3"] = ("Nb", 1.591),
        ["LiTaO3"] = ("Ta", 1.303),
        ["LiAlO2"] = ("Al", 2.444),
        ["SnO2"] = ("Sn", 1.270),
        ["WO3"] = ("W", 1.261),
        ["Ga2O3"] = ("Ga", 1.344),
        ["SiO2"] = ("Si", 2.139),
        ["La2O3"] = ("La", 1.173),
        ["Y2O3"] = ("Y", 1.270),
        ["MgF2"] = ("Mg", 2.563),
    };

    public override Judgement Judge(Study study)
    {
        Finding loading = study.Finding("coating-loading");
        double[] fractions = [.. (loading.Value?.Numbers("weightPercent") ?? []).Select(value => value / 100), .. (loading.Value?.Numbers("ppm") ?? []).Select(value => value / 1e6)];
        IReadOnlyList<double> area = Numbers(study, "cam-properties", "betM2PerG");
        double[] thickness = [.. Numbers(study, "coating-thickness", "thicknessNm").Distinct().Order()];
        CoatingCandidate? coating = study.Coatings.Single;
        if (fractions.Length == 0 || area.Count == 0 || thickness.Length == 0 || coating?.Known?.DensityGPerCm3 is not double density || study.Route.Main != Route.Powder)
            return Judgement.NotApplicable("Mass fraction, surface area, thickness and density are not all known.");
        double factor = 1;
        string quote = loading.Evidence.Count > 0 ? loading.Evidence[0].Quote.TrimEnd('.', ' ') : "";
        if (Metals.TryGetValue(coating.Formula, out (string Metal, double Factor) metal) && !quote.Contains(coating.Formula, StringComparison.Ordinal) && (quote.Contains($" {metal.Metal} ", StringComparison.Ordinal) || quote.EndsWith($" {metal.Metal}", StringComparison.Ordinal) || quote.Contains($"{metal.Metal} content", StringComparison.Ordinal)))
            factor = metal.Factor;
        double[] sorted = [.. fractions.Distinct().Order()];
        if (sorted.Length != thickness.Length && sorted.Length != 1)
            return Judgement.NotApplicable("It is not clear which mass fraction belongs to which thickness.");
        (double Fraction, double Thickness)[] pairs = sorted.Length == thickness.Length ? [.. sorted.Zip(thickness)] : [(sorted[0], thickness[^1])];
        return Judgement.Worst([.. pairs.TakeLast(2).Select(pair => One(study, pair.Fraction * factor, pair.Thickness, area[0], density, coating.Formula))]);
    }

    private static Judgement One(Study study, double fraction, double thickness, double area, double density, string coating)
    {
        double equivalent = 1000 * (fraction / (1 - fraction)) / (area * density);
        double ratio = equivalent / thickness;
        string sum = $"{N(fraction * 100)} wt% {coating} on {N(area)} m² g⁻¹ at {N(density)} g cm⁻³ is {N(equivalent)} nm; {N(thickness)} nm is stated.";
        IEnumerable<Evidence> words = Words(study, "coating-loading", "cam-properties", "coating-thickness");
        return ratio is >= 0.5 and <= 2 ? Judgement.Consistent(sum, words) : ratio is >= 0.4 and <= 2.5 ? Judgement.Check(sum, words) : Judgement.Inconsistent(sum, words);
    }
}
