using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Potential window with its reference.</summary>
internal sealed class PotentialWindow() : ItemReader("potential-window")
{
    public override Finding Read(Study study)
    {
        WindowFact[] full = [.. study.Windows.Where(window => !double.IsNaN(window.Low)).OrderBy(window => window.IsFormation)];
        if (full.Length > 0)
        {
            WindowFact[] test = Array.Exists(full, window => !window.IsFormation) ? [.. full.Where(window => !window.IsFormation)] : full;
            WindowFact[] distinct = [.. test.DistinctBy(window => (Math.Round(window.Low, 2), Math.Round(window.High, 2)))];
            var value = new ItemValue().With("windowV", distinct.SelectMany(window => new[] { window.Low, window.High }))
                .With("reference", test.Select(window => window.Reference).FirstOrDefault(reference => reference is not null));
            return Finding.Reported(value, test.Take(4).Select(window => Study.Clause(window.Sentence, window.Start, window.End)));
        }
        WindowFact? upper = study.Windows.Count > 0 ? study.Windows[0] : null;
        return upper is null ? Finding.None
            : Finding.Partial(new ItemValue().With("upperCutoffV", upper.High), "Only the upper cut-off is given.", Study.Clause(upper.Sentence, upper.Start, upper.End));
    }
}
