using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Separator.</summary>
internal sealed class Separator() : ItemReader("separator")
{
    private static readonly Term Model = Term.Any("polypropylene sheet*", "sheet of polypropylene", "sheets of polypropylene", "sheet of polyethylene", "sheets of polyethylene", "polypropylene membrane*", "polyethylene membrane*", "layer of polypropylene", "layers of polypropylene", "Celgard", "Celgard*", "Whatman", "GF/D", "GF/C", "GF/A", "GF/F", "glass fiber*", "glass fibre*", "glassfiber*", "Freudenberg", "polypropylene", "PP separator", "PE separator", "PE film", "Separion", "W Scope", "Asahi", "Toray", "polyethylene separator", "polyolefin*", "FS 2190", "glass fleece", "glass microfib*", "Viledon", "fleece", "glass fibre");
    private static readonly Term Word = Term.Any("separator*");
    private static readonly Term Layers = Term.Any("layer", "layers", "sheet", "sheets", "disc", "discs", "disk*", "piece", "pieces", "single", "double");
    private static readonly Term Packaging = Term.Any("packaging", "substrate", "membrane process");

    public override Finding Read(Study study)
    {
        foreach (Sentence sentence in study.Own)
            if (sentence.First(Model) is TermHit hit && !sentence.Has(Packaging) | sentence.Has(Word) && (sentence.Document.Text.AsSpan(hit.Start, hit.End - hit.Start) is var name && (!name.StartsWith("poly") || name.Contains(' ') || sentence.Has(Word))))
                return Finding.Reported(Value(sentence, hit), Study.Clause(sentence, hit.Start, hit.End));
        foreach (Sentence sentence in study.Own)
        {
            if (sentence.First(Word) is not TermHit hit)
                continue;
            if (sentence.Has(Words.Supporting))
                return new Finding(ItemStatus.InSi, null, [Study.Whole(sentence)], "Said to stand in the supporting information.");
            if (sentence.Of(Dimension.Length).Any(quantity => sentence.Near(Word, quantity, 30)) || sentence.Has(Material))
                return Finding.Reported(Value(sentence, hit), Study.Clause(sentence, hit.Start, hit.End));
        }
        return Finding.None;
    }

    private static readonly Term Material = Term.Any("polypropylene", "polyethylene", "ceramic coated", "PP", "PE", "aramid", "microporous", "ceramic");

    private static ItemValue Value(Sentence sentence, TermHit hit)
    {
        int end = hit.End;
        Document document = sentence.Document;
        // The number behind a maker's name is the model.
        Quantity? model = sentence.Of(Dimension.None).FirstOrDefault(quantity => quantity.Start - hit.End is >= 0 and < 3);
        if (model is not null)
            end = model.End;
        TermHit? layer = sentence.Nearest(Layers, hit.Start, end) is { Distance: < 24 } near ? near.Hit : null;
        double? layers = layer is null ? null : sentence.Of(Dimension.None).Where(quantity => layer.Value.Start - quantity.End is >= 0 and < 4 && quantity.Value is >= 1 and <= 4).Select(quantity => (double?)quantity.Value).FirstOrDefault();
        if (layers is null && layer is TermHit word && document.Text.AsSpan(Math.Max(sentence.Start, word.Start - 9), word.Start - Math.Max(sentence.Start, word.Start - 9)).Contains("single", StringComparison.Ordinal) || (layer is TermHit single && document.Text.AsSpan(single.Start, single.End - single.Start) is "single"))
            layers = 1;
        return new ItemValue().With("separator", document.Text[hit.Start..end]).With("layers", layers);
    }
}
