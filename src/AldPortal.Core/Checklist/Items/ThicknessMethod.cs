using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>How the thickness was obtained.</summary>
internal sealed class ThicknessMethod() : ItemReader("thickness-method")
{
    private static readonly (Term Term, string Name)[] Methods =
    [
        (Term.Any("HRTEM", "HR TEM", "high resolution transmission"), "HRTEM"), (Term.Any("STEM", "STEM EELS", "HAADF"), "STEM"), (Term.Any("TEM", "transmission electron", "electron microscop*", "cryo TEM", "microtomed"), "TEM"),
        (Term.Any("ellipsomet*"), "ellipsometry"), (Term.Any("XRR", "X ray reflect*", "reflectivity", "reflectometry"), "XRR"), (Term.Any("XPS", "photoelectron*"), "XPS"),
        (Term.Any("quartz crystal", "QCM"), "QCM"), (Term.Any("ICP*", "uptake"), "ICP"), (Term.Any("AFM", "profilometr*", "SEM", "cross sectional SEM"), "SEM"),
        (Term.Any("calculated from", "estimated from", "nominal", "calculated", "estimated"), "calculated"),
    ];

    private static readonly Term Thickness = Term.Any("thick", "thickness*", "nm", "film*", "layer*", "Å", "coating*");
    private static readonly Term Spots = Term.Any("spots", "spot", "positions", "locations", "particles", "places", "points", "images", "grains", "micrographs");

    public override Finding Read(Study study)
    {
        if (!study.Has("coating-thickness") || study.Thickness.Thickness.Count == 0 || study.Thickness.Thickness.All(fact => fact.Precision == Precision.AtMost))
            return study.Has("coating-thickness") && study.Thickness.Thickness.Count > 0 ? Finding.None : Finding.None;
        // The method stands with the number, or in the sentence before or behind it.
        foreach (int distance in (ReadOnlySpan<int>)[0, 1, 2, 3])
            foreach (ThicknessFact fact in study.Thickness.Thickness)
            {
                if (fact.Sentence is null)
                    continue;
                foreach (int index in (ReadOnlySpan<int>)[fact.Sentence.Index - distance, fact.Sentence.Index + distance])
                    if (index >= 0 && index < fact.Document.Sentences.Count && fact.Document.Sentences[index] is { IsRead: true } sentence && Math.Abs(sentence.Block.Paragraph - fact.Sentence.Block.Paragraph) <= 1 && Method(sentence, distance) is (string name, TermHit hit))
                        return Found(sentence, name, hit);
            }
        foreach (Sentence sentence in study.Own)
            if (sentence.Has(StrictThickness) && Method(sentence, 0) is (string name, TermHit hit))
                return Found(sentence, name, hit);
        foreach (Sentence sentence in study.Own)
            if (sentence.Has(Spots) && Method(sentence, 0) is (string name and not ("calculated" or "SEM"), TermHit hit))
                return Found(sentence, name, hit);
        ThicknessFact first = study.Thickness.Thickness[0];
        return Finding.Partial(null, "A number without a method.", first.Sentence is null ? first.Document.Evidence(first.Start, first.End) : Study.Clause(first.Sentence, first.Start, first.End));
    }

    private static readonly Term StrictThickness = Term.Any("thickness*");

    private static Finding Found(Sentence sentence, string name, TermHit hit)
    {
        double[] spots = [.. sentence.Of(Dimension.None).Where(quantity => sentence.Nearest(Spots, quantity.Start, quantity.End) is { Distance: < 14 } near && near.Hit.Start >= quantity.End).Select(quantity => quantity.Value)];
        return Finding.Reported(new ItemValue().With("method", name).With("spots", spots), Study.Clause(sentence, hit.Start, hit.End));
    }

    private static (string Name, TermHit Hit)? Method(Sentence sentence, int distance)
    {
        if (distance > 0 && !sentence.Has(Thickness))
            return null;
        foreach ((Term term, string name) in Methods)
            if (sentence.First(term) is TermHit hit && !(name is "ICP" or "SEM" && distance > 0))
                return (name, hit);
        return null;
    }
}
