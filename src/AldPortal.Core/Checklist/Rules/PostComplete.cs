using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>A treatment after ALD is given with temperature, time and atmosphere.</summary>
internal sealed class PostComplete() : ConsistencyRule("post-complete")
{
    public override Judgement Judge(Study study)
    {
        Finding post = study.Finding("post-treatment");
        return post.Status switch
        {
            ItemStatus.Reported when post.Value?.Texts("postTreatment").Contains("none") == true => Judgement.NotApplicable("There was no treatment after ALD."),
            ItemStatus.Reported when post.Note is string note => Judgement.Check(note, post.Evidence.Take(2)),
            ItemStatus.Reported => Judgement.Consistent("Temperature, time and atmosphere are given.", post.Evidence.Take(2)),
            ItemStatus.Partial => Judgement.Check(post.Note ?? "The treatment is not fully specified.", post.Evidence.Take(2)),
            _ => Judgement.NotApplicable("No treatment after ALD is named."),
        };
    }
}
