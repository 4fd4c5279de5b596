using System.Text.Json;
using AldPortal.Core.Content;
using AldPortal.Web.Hosting;

namespace AldPortal.Web.Features.Dataset;

/// <summary>schema.org <c>Dataset</c> for /data.</summary>
public static class DatasetJsonLd
{
    /// <summary>JSON-LD with the characters of HTML escaped.</summary>
    public static string For(PortalContent content, PublicAddress address) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "Dataset",
        ["name"] = "ALD coatings on lithium-ion cathodes: published results",
        ["description"] = $"{content.Dataset.Rows.Count} rows of Tables 1-4 and {content.Dataset.Points.Count} results from the text of a 2025 review, typed, with {content.Dataset.Notes.Count} known issues.",
        ["url"] = address.Of(PortalUrls.Data),
        ["version"] = content.Dataset.Revision,
        ["isBasedOn"] = "https://doi.org/10.1039/d4ya00583j",
        ["measurementTechnique"] = "Galvanostatic cycling of lithium-ion cells",
        ["variableMeasured"] = new[] { "discharge capacity (mA h/g)", "capacity retention (%)", "coating thickness (nm)", "ALD cycles", "specific current (mA/g)" },
        ["isAccessibleForFree"] = true,
        ["distribution"] = new[]
        {
            Download("application/zip", address.Of("/api/v1/dataset.zip")),
            Download("text/csv", address.Of("/api/v1/rows.csv")),
            Download("application/json", address.Of("/api/v1/rows")),
        },
    });

    private static Dictionary<string, object> Download(string type, string url) => new()
    {
        ["@type"] = "DataDownload",
        ["encodingFormat"] = type,
        ["contentUrl"] = url,
    };
}
