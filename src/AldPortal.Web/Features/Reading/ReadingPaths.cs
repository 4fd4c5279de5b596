namespace AldPortal.Web.Features.Reading;

/// <summary>A path through the course.</summary>
/// <param name="Id">Anchor on the page.</param>
/// <param name="Title">For whom.</param>
/// <param name="Purpose">What the reader can do afterwards.</param>
/// <param name="Addresses">Pages in order.</param>
public sealed record ReadingPath(string Id, string Title, string Purpose, IReadOnlyList<string> Addresses);

/// <summary>The three paths.</summary>
public static class ReadingPaths
{
    /// <summary>All paths, in the order they are shown.</summary>
    public static readonly IReadOnlyList<ReadingPath> All =
    [
        new("new-to-batteries", "New to batteries", "From what a cathode does to why its surface decides how long it lasts.",
            ["/cathodes/lco", "/mechanisms/cei-stabilization", "/mechanisms/hf-scavenging", "/mechanisms/transition-metal-dissolution", "/cathodes/nmc", "/cathodes/lmo", "/methods/ald-basics"]),
        new("new-to-ald", "New to ALD", "From one surface reaction to choosing a process for a cathode.",
            ["/methods/ald-basics", "/methods/powder-ald", "/methods/electrode-ald", "/methods/supercycles", "/methods/post-treatment", "/mechanisms/li-transport-barrier", "/mechanisms/conductive-and-lithiated-coatings"]),
        new("reviewing-a-paper", "Reviewing a paper", "From what to look for to asking for it courteously.",
            ["/guidance/reporting", "/methods/comparing-studies", "/mechanisms/li-transport-barrier", "/cathodes/lnmo"]),
    ];
}
