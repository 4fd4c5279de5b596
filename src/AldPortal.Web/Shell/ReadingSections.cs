namespace AldPortal.Web.Shell;

/// <summary>The sections of the course, in reading order, with the words of the navigation.</summary>
public static class ReadingSections
{
    /// <summary>Section of the address and its label.</summary>
    public static readonly IReadOnlyList<(string Section, string Label)> All =
    [
        ("cathodes", "Cathodes"), ("mechanisms", "Mechanisms"), ("coatings", "Coatings"), ("methods", "Methods"), ("guidance", "Guidance"),
    ];

    /// <summary>The label of a section.</summary>
    public static string LabelOf(string section) => All.First(item => item.Section == section).Label;
}
