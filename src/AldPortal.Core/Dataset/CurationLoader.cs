using AldPortal.Core.Citations;
using AldPortal.Core.Content;

namespace AldPortal.Core.Dataset;

/// <summary>Reads <c>curation.yaml</c> (corrections) and <c>notes.yaml</c> (known issues).</summary>
public static class CurationLoader
{
    /// <summary>The file of corrections.</summary>
    public const string CurationFile = "dataset/curation.yaml";

    /// <summary>The file of known issues.</summary>
    public const string NotesFile = "dataset/notes.yaml";

    /// <summary>A correction with the line it stands on, for problems found later.</summary>
    public sealed record Located(Correction Correction, int Line);

    /// <summary>All corrections; each must carry a reason and a note.</summary>
    public static IReadOnlyList<Located> Corrections(ContentFolder folder, ContentProblems problems)
    {
        var corrections = new List<Located>();
        if (folder.Read(CurationFile, problems) is not string text
            || YamlMap.Document(CurationFile, text, problems) is not YamlMap document)
            return corrections;
        foreach (YamlMap map in document.Maps("corrections"))
        {
            var correction = new Correction(
                map.Text("row"), map.Text("field"), map.OptionalText("printed"), map.Text("corrected"),
                map.Text("section"), map.Text("reason"), map.Text("note"));
            if (correction.Printed == correction.Corrected)
                map.Problem("corrected", "`corrected` equals `printed`: nothing is corrected");
            map.Finish();
            corrections.Add(new Located(correction, map.Line));
        }
        document.Finish();
        return corrections;
    }

    /// <summary>All notes, in file order; a repeated id is a problem.</summary>
    public static IReadOnlyList<DataNote> Notes(ContentFolder folder, ContentProblems problems)
    {
        var notes = new Dictionary<string, DataNote>();
        if (folder.Read(NotesFile, problems) is not string text)
            return [];
        foreach (YamlMap map in YamlMap.Documents(NotesFile, text, problems))
        {
            DataNote note = Note(map);
            if (!notes.TryAdd(note.Id, note))
                map.Problem("id", $"the note “{note.Id}” is there twice");
        }
        return [.. notes.Values];
    }

    private static DataNote Note(YamlMap map)
    {
        var note = new DataNote
        {
            Id = map.Text("id"),
            Kind = map.Choice("kind", [.. DataNote.Kinds]),
            Severity = map.Choice("severity", [.. DataNote.Severities]),
            Rows = map.Texts("rows"),
            Points = map.Texts("points"),
            References = map.WholeNumbers("references"),
            Sections = map.Texts("sections"),
            Summary = map.Text("summary"),
            Readings = map.Texts("readings"),
            Computation = map.OptionalText("computation"),
            Resolution = map.Text("resolution"),
        };
        foreach (int reference in note.References.Where(reference => !ReviewReferences.Contains(reference)))
            map.Problem("references", $"reference {reference} is not one of 1-{ReviewReferences.Count}");
        map.Finish();
        return note;
    }
}
