namespace AldPortal.Core.Checklist.Export;

/// <summary>How complete one group of items is.</summary>
/// <param name="Group">Group such as "B. ALD process", or "Essential items".</param>
/// <param name="Counts">Counts by status.</param>
public sealed record GroupScore(string Group, StatusCounts Counts)
{
    /// <summary>Items that apply and can be decided.</summary>
    public int Applicable => Counts.Reported + Counts.Partial + Counts.NotReported;

    /// <summary>Share that is reported, a part counting half; null where nothing applies.</summary>
    public double? Share => Applicable == 0 ? null : (Counts.Reported + Counts.Partial / 2.0) / Applicable;

    /// <summary>What the share means for whoever wants to use the result.</summary>
    public string Meaning => Share switch
    {
        null => "nothing here applies",
        >= 0.9 => "can be repeated and compared",
        >= 0.65 => "mostly there; a few requests close the gaps",
        >= 0.35 => "comparable only with guesses",
        _ => "cannot be compared as it stands",
    };

    /// <summary>The essential items first, then the groups in their order.</summary>
    public static IReadOnlyList<GroupScore> Of(ChecklistDefinition definition, AssessmentView assessment)
    {
        var statuses = assessment.Items.ToDictionary(item => item.Id, item => item.Status);
        GroupScore Score(string name, IEnumerable<ItemDefinition> items) =>
            new(name, StatusCounts.Of(items.Where(item => statuses.ContainsKey(item.Id)).Select(item => statuses[item.Id])));
        return
        [
            Score("Essential items", definition.Items.Where(item => item.Essential)),
            .. definition.Items.GroupBy(item => item.Group).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Score(group.Key, group)),
        ];
    }
}
