using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Reuse or prior publication of data.</summary>
internal sealed class DataProvenance() : ItemReader("data-provenance")
{
    private static readonly Term Fresh = Term.Any("been reported in our", "communicated before", "original to this work", "has appeared elsewhere", "appeared elsewhere", "have appeared elsewhere", "is published yet", "published yet", "taken from earlier", "from earlier papers", "from earlier work", "taken from previous", "taken from an earlier", "taken from another paper", "from older papers", "published before", "been published", "previously published", "published elsewhere", "are new", "for the first time", "not been published", "data are new", "reported before", "shown before", "published up to", "unpublished", "was published", "were published in", "have appeared", "were published", "has appeared", "appeared before", "published earlier", "published previously", "not previously published", "used before", "else is new", "others are new", "rest is new", "rest are new", "are all new", "earlier report", "in print before", "used previously", "were already", "already published", "already been", "shown earlier", "all new", "not appeared", "previously appeared", "own earlier", "reported earlier", "shown previously", "unpublished so far", "published so far", "first publication", "in any journal", "any earlier publication", "any previous publication", "an earlier publication", "published anywhere", "in print elsewhere");
    private static readonly Term Data = Term.Any("data", "curves", "numbers", "measurements", "results", "values", "value", "nothing", "fig*", "figure*", "samples", "all", "none", "table*", "parts", "part", "electrochemical data", "figure", "curve", "everything", "else", "others", "rest", "capacities", "spectra", "micrographs", "nothing shown", "result", "no result", "findings");
    private static readonly Term Reused = Term.Any("reproduced from", "adapted from", "taken from our", "our previous paper", "our earlier paper", "from our previous", "reprinted", "previously reported by us", "our previous work", "in part published", "were reported in our", "taken from ref", "also shown in");

    public override Finding Read(Study study)
    {
        foreach (Sentence sentence in study.Manuscript.Sentences)
            if (sentence.First(Fresh) is TermHit hit && sentence.Has(Data) && !sentence.Has(NotData))
                return Finding.Reported(new ItemValue().With("publishedBefore", sentence.Has(Reused) ? "in part" : sentence.Has(Words.Not) || sentence.Has(New) ? "no" : "yes"), Study.Clause(sentence, hit.Start, hit.End));
        foreach (Sentence sentence in study.Manuscript.Sentences)
            if (sentence.First(Reused) is TermHit hit && sentence.Has(Data))
                return Finding.Reported(new ItemValue().With("publishedBefore", "in part"), Study.Clause(sentence, hit.Start, hit.End));
        return Finding.None;
    }

    private static readonly Term New = Term.Any("new", "first time");
    private static readonly Term NotData = Term.Any("demonstrated for the first time", "synthesized for the first time", "number of published", "papers have been published", "studies have been published", "by others", "by other groups", "similar observations", "by other authors");
}
