namespace AldPortal.Core.Dataset;

/// <summary>The known issues, filtered by kind, severity, reference or row.</summary>
/// <param name="Notes">Those that are left, major ones first.</param>
/// <param name="Chosen">The filters in use.</param>
/// <param name="Problems">Values that were not understood.</param>
public sealed record NotesView(IReadOnlyList<DataNote> Notes, IReadOnlyDictionary<string, string> Chosen, IReadOnlyList<QueryProblem> Problems)
{
    /// <summary>Reads the filters; unknown parameters and values become problems. Never throws.</summary>
    public static NotesView Parse(IEnumerable<KeyValuePair<string, string>> parameters, ReviewDataset dataset)
    {
        var accepted = new Dictionary<string, (Func<DataNote, string, bool> Matches, IReadOnlyList<string> Values)>
        {
            ["kind"] = ((note, value) => note.Kind == value, DataNote.Kinds),
            ["severity"] = ((note, value) => note.Severity == value, DataNote.Severities),
            ["reference"] = ((note, value) => note.References.Contains(int.Parse(value)), [.. dataset.Notes.SelectMany(note => note.References).Distinct().Order().Select(number => number.ToString())]),
            ["row"] = ((note, value) => note.Rows.Contains(value) || note.Points.Contains(value), [.. dataset.Notes.SelectMany(note => note.Rows.Concat(note.Points)).Distinct()]),
        };
        var chosen = new Dictionary<string, string>();
        var problems = new List<QueryProblem>();
        IEnumerable<DataNote> notes = dataset.Notes;
        foreach ((string name, string value) in parameters.Where(parameter => parameter.Value.Length > 0))
        {
            if (!accepted.TryGetValue(name, out var filter))
                problems.Add(QueryProblem.UnknownParameter(name, accepted.Keys));
            else if (!filter.Values.Contains(value))
                problems.Add(new QueryProblem(name, value, filter.Values));
            else
            {
                chosen[name] = value;
                notes = notes.Where(note => filter.Matches(note, value));
            }
        }
        return new NotesView([.. notes.OrderBy(note => note.Severity == "major" ? 0 : 1)], chosen, problems);
    }
}
