using System.Text.Json;
using AldPortal.Core.Content.Pages;

namespace AldPortal.Web.Features.Reading;

/// <summary>schema.org <c>LearningResource</c> of a narrative page.</summary>
public static class LearningResourceJsonLd
{
    /// <summary>JSON-LD with the characters of HTML escaped, so that it can stand in a script element.</summary>
    public static string For(ContentPage page) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "LearningResource",
        ["name"] = page.Title,
        ["description"] = page.Summary,
        ["inLanguage"] = "en",
        ["educationalLevel"] = "Master",
        ["timeRequired"] = $"PT{page.ReadingMinutes}M",
        ["isBasedOn"] = "https://doi.org/10.1039/d4ya00583j",
        ["isAccessibleForFree"] = true,
    });
}
