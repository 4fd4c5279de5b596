using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Coating composition as deposited.</summary>
internal sealed class CoatingMaterial() : ItemReader("coating-material")
{
    private static readonly Term Vague = Term.Any("oxide coating*", "oxide film*", "fluoride coating*", "coating layer", "protective coating", "protective layer*", "ALD coating", "ALD layer");

    // "LTO" without its formula anywhere may be several things.
    private static bool IsUndefined(Study study, CoatingCandidate candidate)
    {
        string written = candidate.Sentence.Document.Text[candidate.Start..candidate.End];
        return written.Length is 3 or 4 && written.All(char.IsAsciiLetterUpper) && !study.Own.Any(sentence => sentence.Span.Contains(candidate.Formula, StringComparison.Ordinal));
    }

    public override Finding Read(Study study)
    {
        IReadOnlyList<CoatingCandidate> all = study.Coatings.All;
        if (all.Count > 0)
        {
            var value = new ItemValue().With("materials", all.Select(candidate => IsUndefined(study, candidate) ? candidate.Sentence.Document.Text[candidate.Start..candidate.End] : candidate.Formula));
            Evidence[] evidence = [.. all.Select(candidate => Study.Clause(candidate.Sentence, candidate.Start, candidate.End))];
            bool defined = all.Any(candidate => (candidate.Known is not null && !IsUndefined(study, candidate)) || candidate.Known is null && (candidate.Formula.Any(char.IsAsciiDigit) || candidate.Formula.Length == 2 || candidate.Formula.Any(char.IsLower)) || candidate.Known is null && Formulas.IsFormula(candidate.Formula) && candidate.Formula.Any(char.IsLower));
            return defined ? Finding.Reported(value, evidence) : Finding.Partial(value, "The abbreviation is not defined by a formula.", evidence);
        }
        Sentence? vague = study.Own.FirstOrDefault(sentence => sentence.Has(Vague) && study.Own.Any(other => other.Has(Words.Ald)));
        return vague?.First(Vague) is TermHit hit ? Finding.Partial(null, "The film is named only in general words.", Study.Clause(vague, hit.Start, hit.End)) : Finding.None;
    }
}
