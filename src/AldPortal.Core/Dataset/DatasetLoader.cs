using System.Security.Cryptography;
using System.Text;
using AldPortal.Core.Content;

namespace AldPortal.Core.Dataset;

/// <summary>Reads everything below <c>content/dataset</c> and checks that all ids lead somewhere.</summary>
public static class DatasetLoader
{
    /// <summary>Loads the dataset; what cannot be read is a problem and is left out.</summary>
    public static ReviewDataset Load(ContentFolder folder, ContentProblems problems)
    {
        Vocabularies vocabularies = VocabularyLoader.Load(folder, problems);
        IReadOnlyList<CurationLoader.Located> corrections = CurationLoader.Corrections(folder, problems);
        IReadOnlyList<DatasetRow> rows = new TableLoader(vocabularies, corrections, problems).Load(folder);
        IReadOnlyList<DatasetRow> points = new PointLoader(vocabularies, corrections, problems).Load(folder);
        IReadOnlyList<DataNote> notes = CurationLoader.Notes(folder, problems);
        var dataset = new ReviewDataset(Revision(folder, problems), vocabularies, rows, points, notes);
        CheckLinks(dataset, corrections, problems);
        return dataset;
    }

    private static void CheckLinks(ReviewDataset dataset, IReadOnlyList<CurationLoader.Located> corrections, ContentProblems problems)
    {
        foreach (CurationLoader.Located located in corrections)
        {
            if (dataset.Find(located.Correction.Row) is null)
                problems.Add(CurationLoader.CurationFile, located.Line, $"there is no row “{located.Correction.Row}”");
            if (dataset.FindNote(located.Correction.Note) is null)
                problems.Add(CurationLoader.CurationFile, located.Line, $"there is no note “{located.Correction.Note}” in notes.yaml");
        }
        foreach (DataNote note in dataset.Notes)
            foreach (string id in note.Rows.Concat(note.Points).Where(id => dataset.Find(id) is null))
                problems.Add(CurationLoader.NotesFile, 0, $"the note “{note.Id}” names “{id}”, which is neither a row nor a point");
        foreach (DatasetRow point in dataset.Points.Where(point => point.ComparedWith is string other && dataset.Find(other) is null))
            problems.Add(point.Origin.Split(':')[0], int.Parse(point.Origin.Split(':')[1]), $"`compared_with` names “{point.ComparedWith}”, which does not exist");
    }

    /// <summary>Twelve hexadecimal digits over names and contents of all dataset files.</summary>
    private static string Revision(ContentFolder folder, ContentProblems problems)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string[] files = [.. folder.Files("dataset", ".csv").Concat(folder.Files("dataset", ".yaml")).Order(StringComparer.Ordinal)];
        foreach (string file in files)
            hash.AppendData(Encoding.UTF8.GetBytes(file + "\0" + folder.Read(file, problems) + "\0"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
