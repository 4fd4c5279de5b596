using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Mass fraction and surface area give the thickness that is stated.</summary>
internal sealed class LoadingFromWt() : ConsistencyRule("loading-from-wt")
{
    private const double SameFilm = 1.35;

    public override Judgement Judge(Study study)
    {
        if (OfNamedSamples(study) is Judgement named)
            return named;
        Finding loading = study.Finding("coating-loading");
        double[] fractions = [.. (loading.Value?.Numbers("weightPercent") ?? []).Select(value => value / 100), .. (loading.Value?.Numbers("ppm") ?? []).Select(value => value / 1e6)];
        IReadOnlyList<double> area = Numbers(study, "cam-properties", "betM2PerG");
        double[] thickness = [.. Numbers(study, "coating-thickness", "thicknessNm").Distinct().Order()];
        CoatingCandidate? coating = study.Coatings.Single;
        if (fractions.Length == 0 || area.Count == 0 || thickness.Length == 0 || coating?.Known?.DensityGPerCm3 is not double density || study.Route.Main != Route.Powder)
            return FromSentences(study) ?? Judgement.NotApplicable("Mass fraction, surface area, thickness and density are not all known.");
        double factor = 1;
        string quote = loading.Evidence.Count > 0 ? loading.Evidence[0].Quote.TrimEnd('.', ' ') : "";
        if (FilmMass.MetalOf(coating.Formula) is (string, double) metal && !quote.Contains(coating.Formula, StringComparison.Ordinal) && (quote.Contains($" {metal.Metal} ", StringComparison.Ordinal) || quote.EndsWith($" {metal.Metal}", StringComparison.Ordinal) || quote.Contains($"{metal.Metal} content", StringComparison.Ordinal)))
            factor = metal.Factor;
        double[] sorted = [.. fractions.Distinct().Order()];
        if ((sorted.Length != thickness.Length && sorted.Length != 1) || (sorted.Length == 1 && OfTwoSamples(study)))
            return Judgement.NotApplicable("It is not clear which mass fraction belongs to which thickness.");
        (double Fraction, double Thickness)[] pairs = sorted.Length == thickness.Length ? [.. sorted.Zip(thickness)] : [(sorted[0], thickness[^1])];
        IEnumerable<Evidence> words = Words(study, "coating-loading", "cam-properties", "coating-thickness");
        return Judgement.Worst([.. pairs.TakeLast(2).Select(pair => One(pair.Fraction * factor, pair.Thickness, area[0], FilmMass.Density(study) ?? density, coating.Formula, words))]);
    }

    // "The TiO2 content of T20 is 2.6 wt%": the film of the sample that is named beside it, where each number of cycles has its thickness.
    private static Judgement? OfNamedSamples(Study study)
    {
        double[] areas = [.. study.Own.SelectMany(sentence => sentence.Of(Dimension.SpecificArea)).Where(area => area.Values.Length == 1).Select(area => area.Value).Distinct().Take(2)];
        if (areas.Length != 1 || study.Route.Main is Route.Electrode or Route.ThinFilm || study.Coatings.All.Count > 1)
            return null;
        IReadOnlyList<GrowthPair> pairs = GrowthPairs.Of(study);
        var judgements = new List<Judgement>();
        foreach (FilmMass content in FilmMass.Find(study))
            if (CyclesNamed(study, content) is double cycles && pairs.Where(pair => pair.Cycles == cycles).Take(2).ToArray() is [GrowthPair film] && (FilmMass.Density(study) ?? content.Film.DensityGPerCm3) is double density)
                judgements.Add(One(content.Fraction, film.ThicknessNm, areas[0], density, content.Film.Formula, [Study.Clause(content.Sentence, content.Start, content.End), .. Words(study, "cam-properties", "coating-thickness")]));
        return judgements.Count > 0 ? Judgement.Worst(judgements) : null;
    }

    private static double? CyclesNamed(Study study, FilmMass content)
    {
        double[] counts = [.. study.Samples.In(content.Sentence, content.Sentence.Cycles).Where(mention => !mention.IsBare && mention.Key != "coated").Select(mention => double.TryParse(mention.Key, System.Globalization.CultureInfo.InvariantCulture, out double count) ? count : CountedNames.CountOf(mention.Key) ?? double.NaN).Distinct().Take(2)];
        bool alone = content.Sentence.Quantities.Where(quantity => quantity.Dimension is Dimension.WeightPercent or Dimension.Ppm).Sum(quantity => quantity.Values.Length) == 1;
        return counts is [double only] && !double.IsNaN(only) && alone ? only : null;
    }

    // One content, one surface area, one thickness and one number of cycles in the whole text belong together, wherever they stand.
    private static Judgement? FromSentences(Study study)
    {
        if (study.Route.Main is Route.Electrode or Route.ThinFilm || study.Coatings.All.Count > 1 || Numbers(study, "ald-cycles", "aldCycles").Count > 1)
            return null;
        IReadOnlyList<FilmMass> contents = FilmMass.Find(study);
        (Quantity Area, Sentence Sentence)[] areas = [.. study.Own.SelectMany(sentence => sentence.Of(Dimension.SpecificArea).Where(area => area.Values.Length == 1).Select(area => (area, sentence)))];
        ThicknessFact[] thickness = [.. study.Thickness.Thickness.Where(fact => fact is { Precision: Precision.Exact or Precision.About, IsRange: false, OnWitness: false })];
        if (contents.Count == 0 || OfTwoSamples(study) || contents.Select(content => content.Fraction).Distinct().Count() > 1 || areas.Select(area => area.Area.Value).Distinct().Count() != 1 || thickness.Length == 0)
            return null;
        double[] lengths = [.. thickness.SelectMany(fact => fact.Values).Order()];
        if (lengths[0] <= 0 || lengths[^1] > SameFilm * lengths[0] || (FilmMass.Density(study) ?? contents[0].Film.DensityGPerCm3) is not double density)
            return null;
        Evidence[] words = [Study.Clause(contents[0].Sentence, contents[0].Start, contents[0].End), Study.Clause(areas[0].Sentence, areas[0].Area.Start, areas[0].Area.End), thickness[0].Document.Evidence(thickness[0].Start, thickness[0].End)];
        return One(contents[0].Fraction, lengths.Average(), areas[0].Area.Value, density, contents[0].Film.Formula, words);
    }

    // "0.3 nm after 5 cycles; the powder with 40 cycles holds 0.5 wt%".
    private static bool OfTwoSamples(Study study) =>
        FilmMass.Find(study) is [FilmMass content, ..] && study.Thickness.Thickness.FirstOrDefault(fact => fact.Sentence is not null) is { Sentence: Sentence thick }
        && content.Sentence.Cycles.Concat(thick.Cycles).Where(cycle => !cycle.IsOrdinal).SelectMany(cycle => cycle.Values).Distinct().Count() > 1;

    private static Judgement One(double fraction, double thickness, double area, double density, string coating, IEnumerable<Evidence> words)
    {
        double equivalent = 1000 * (fraction / (1 - fraction)) / (area * density);
        double ratio = equivalent / thickness;
        string sum = $"{N(fraction * 100)} wt% {coating} on {N(area)} m² g⁻¹ at {N(density)} g cm⁻³ is {N(equivalent)} nm; {N(thickness)} nm is stated.";
        return ratio is >= 0.5 and <= 2 ? Judgement.Consistent(sum, words) : ratio is >= 0.4 and <= 2.5 ? Judgement.Check(sum, words) : Judgement.Inconsistent(sum, words);
    }
}
