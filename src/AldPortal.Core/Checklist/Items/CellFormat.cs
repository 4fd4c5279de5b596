using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Cell format.</summary>
internal sealed class CellFormat() : ItemReader("cell-format")
{
    private static readonly (Term Term, string Name)[] Formats =
    [
        (Term.Any("CR2032", "2032", "2032 type", "R2032"), "CR2032"), (Term.Any("CR2025", "2025 type", "2025 coin"), "CR2025"), (Term.Any("CR2016", "2016 coin", "2016 type"), "CR2016"), (Term.Any("CR2325", "2325 coin", "2325 type", "size 2325"), "CR2325"),
        (Term.Any("pouch cell*", "pouch", "single layer pouch"), "pouch"), (Term.Any("Swagelok*"), "Swagelok"), (Term.Any("T cell", "T cells", "T type cell*"), "T-cell"), (Term.Any("three electrode", "3 electrode"), "three-electrode"), (Term.Any("PAT cell*", "EL CELL", "ECC"), "EL-Cell"), (Term.Any("18650"), "18650"),
        (Term.Any("coin cell*", "coin type", "coin half", "coin full", "button cell*", "coin"), "coin"),
    ];

    private static readonly Term Later = Term.Any("planned", "future", "proposed", "in a next", "would", "AP 4");

    public override Finding Read(Study study)
    {
        var names = new List<string>();
        var evidence = new List<Evidence>();
        foreach ((Term term, string name) in Formats)
        {
            Sentence? sentence = study.Own.FirstOrDefault(candidate => candidate.Has(term) && !candidate.Has(Later));
            if (sentence?.First(term) is not TermHit hit || (name == "coin" && names.Exists(found => found.StartsWith("CR", StringComparison.Ordinal))))
                continue;
            names.Add(name);
            evidence.Add(Study.Exact(sentence, hit.Start, Math.Min(sentence.End, Behind(sentence, hit.End))));
        }
        return names.Count == 0 ? Finding.None : Finding.Reported(new ItemValue().With("format", names), evidence);
    }

    private static int Behind(Sentence sentence, int end)
    {
        int i = end;
        while (i < sentence.End && i < end + 18 && sentence.Document.Text[i] is not (',' or '.' or ';' or '('))
            i++;
        return i;
    }
}
