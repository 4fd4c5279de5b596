namespace AldPortal.Core.Content.Pages;

/// <summary>Checks that "see also" leads to pages that exist.</summary>
public static class PageLinks
{
    /// <summary>Adds a problem for every address among a page's <see cref="ContentPage.See"/> that no page has.</summary>
    public static void Check(IReadOnlyList<ContentPage> pages, ContentProblems problems)
    {
        HashSet<string> addresses = [.. pages.Select(page => page.Address)];
        foreach (ContentPage page in pages)
            foreach (string address in page.See.Where(address => IsNarrative(address) && !addresses.Contains(address)))
                problems.Add(page.File, 0, $"`see` names {address}, which is no page");
    }

    private static bool IsNarrative(string address) =>
        address.StartsWith("/cathodes/", StringComparison.Ordinal) || address.StartsWith("/mechanisms/", StringComparison.Ordinal)
        || address.StartsWith("/methods/", StringComparison.Ordinal) || address.StartsWith("/coatings/", StringComparison.Ordinal);
}
