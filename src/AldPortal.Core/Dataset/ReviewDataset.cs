using System.Collections.Frozen;

namespace AldPortal.Core.Dataset;

/// <summary>
/// The whole dataset as one immutable value: table rows, text results, notes and vocabularies, with the indexes that pages ask for.
/// </summary>
public sealed class ReviewDataset
{
    private readonly FrozenDictionary<string, DatasetRow> byId;
    private readonly FrozenDictionary<string, DataNote> notesById;

    /// <summary>Indexes the parts and links each note to the rows it names.</summary>
    /// <param name="revision">Short hash of the files the dataset was read from.</param>
    public ReviewDataset(
        string revision, Vocabularies vocabularies, IReadOnlyList<DatasetRow> rows, IReadOnlyList<DatasetRow> points, IReadOnlyList<DataNote> notes)
    {
        Revision = revision;
        Vocabularies = vocabularies;
        Notes = notes;
        ILookup<string, string> noteIds = notes
            .SelectMany(note => note.Rows.Concat(note.Points).Distinct().Select(row => (row, note.Id)))
            .ToLookup(pair => pair.row, pair => pair.Id);
        Rows = [.. rows.Select(row => row with { Notes = [.. noteIds[row.Id]] })];
        Points = [.. points.Select(point => point with { Notes = [.. noteIds[point.Id]] })];
        Results = [.. Rows, .. Points];
        byId = Results.DistinctBy(row => row.Id).ToFrozenDictionary(row => row.Id);
        notesById = notes.ToFrozenDictionary(note => note.Id);
        ByReference = Results.ToLookup(row => row.Reference);
    }

    /// <summary>Short hash of the dataset's files: changes when, and only when, one of them does.</summary>
    public string Revision { get; }

    /// <summary>Cathodes and coatings.</summary>
    public Vocabularies Vocabularies { get; }

    /// <summary>Rows of Tables 1-4 in printed order.</summary>
    public IReadOnlyList<DatasetRow> Rows { get; }

    /// <summary>Results stated only in the text, in the order of the file.</summary>
    public IReadOnlyList<DatasetRow> Points { get; }

    /// <summary>Rows, then points: one list, so that it is indexed once.</summary>
    public IReadOnlyList<DatasetRow> Results { get; }

    /// <summary>Known issues, in the order of the file.</summary>
    public IReadOnlyList<DataNote> Notes { get; }

    /// <summary>Rows and points by reference number.</summary>
    public ILookup<int, DatasetRow> ByReference { get; }

    /// <summary>The row or point with this id, or null.</summary>
    public DatasetRow? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The note with this id, or null.</summary>
    public DataNote? FindNote(string id) => notesById.GetValueOrDefault(id);
}
