using AldPortal.Core.Checklist.Export;
using AldPortal.Core.Dataset;

namespace AldPortal.Web.Features.Checklist.Wizard;

/// <summary>Takes from an assessment what places its result among the published ones.</summary>
internal static class ResultReading
{
    public static OwnResult Of(AssessmentView assessment, Vocabularies vocabularies)
    {
        ItemView? Item(string id) => assessment.Items.FirstOrDefault(item => item.Id == id);
        double? Number(string id, string key) => Item(id)?.Value?.Numbers(key) is { Count: > 0 } numbers ? numbers[0] : null;
        IEnumerable<string> Words(string id) => Item(id)?.Value is { } value ? value.Keys.SelectMany(value.Texts) : [];
        return new OwnResult(
            Words("cam-identity").Select(vocabularies.FindCathode).FirstOrDefault(cathode => cathode?.Family is not null)?.Grade,
            Words("coating-material").Select(vocabularies.FindCoating).FirstOrDefault(coating => coating is not null)?.Formula,
            Number("current-density", "currentMaPerG") ?? Number("c-rate-definition", "oneCMaPerG"),
            // The best sample is the one that is claimed.
            Item("capacity-at-100")?.Value?.Numbers("capacityAt100MahPerG") is { Count: > 0 } capacities ? capacities.Max() : null);
    }
}
