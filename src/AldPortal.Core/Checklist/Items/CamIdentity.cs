using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Cathode active material and composition.</summary>
internal sealed class CamIdentity() : ItemReader("cam-identity")
{
    public override Finding Read(Study study)
    {
        CathodeFacts cathodes = study.Cathodes;
        // "NMC622, LiNi0.6Mn0.2Co0.2O2": the formula that belongs to the material most spoken of.
        CathodeMention? best = cathodes.All.Where(mention => mention.IsFormula && !mention.Written.Contains('x'))
            .OrderByDescending(mention => mention.Material is not null && mention.Material == cathodes.Main).FirstOrDefault()
            ?? cathodes.All.FirstOrDefault(mention => mention.Material is { Grade: not ("NMC" or "LLO") } && !mention.IsGeneric);
        var value = new ItemValue();
        if (best is not null)
        {
            string? formula = best.IsFormula ? best.Written : best.Material?.Formula;
            value.With("formula", best.IsFormula ? formula : null).With("family", best.Material?.Grade ?? best.Written);
            return Finding.Reported(value, cathodes.All.Where(mention => mention.Material == best.Material && mention.IsFormula == best.IsFormula)
                .Take(3).Prepend(best).DistinctBy(mention => (mention.Sentence, mention.Start)).Select(mention => Study.Exact(mention.Sentence, mention.Start, mention.End)));
        }
        CathodeMention? generic = cathodes.All.OrderByDescending(mention => mention.IsGeneric).FirstOrDefault();
        return generic is null ? Finding.None
            : Finding.Partial(value.With("family", generic.Written), "Named only in general words, without a formula.", Study.Clause(generic.Sentence, generic.Start, generic.End));
    }
}
