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

    /// <summary>What a section is about, in one sentence.</summary>
    public static string LeadOf(string section) => section switch
    {
        "cathodes" => "Five families of cathode active materials: how each one fails, and what coatings have been shown to change.",
        "mechanisms" => "What degrades a cathode, and what a coating does about it.",
        "coatings" => "What has been deposited, by class and by material.",
        "methods" => "How a coating is made by atomic layer deposition, treated afterwards, and compared fairly.",
        _ => "What a paper on coated cathodes should report, why, and how its numbers can be checked.",
    };
}
