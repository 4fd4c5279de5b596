using System.Text.Json;
using AldPortal.Core.Content;

namespace AldPortal.Core.Figures;

/// <summary>A figure as JSON: what the API answers and what a frozen figure is stored as.</summary>
public static class FigureJson
{
    /// <summary>The figure as JSON.</summary>
    public static string Write(FigureData data, bool indented = false) =>
        JsonSerializer.Serialize(data, indented ? PortalJson.Indented : PortalJson.Options);

    /// <summary>A stored figure, or null where the text is none or was written by a later version of the portal.</summary>
    public static FigureData? Read(string json)
    {
        try
        {
            FigureData? data = JsonSerializer.Deserialize<FigureData>(json, PortalJson.Options);
            return data?.FormatVersion is > 0 and <= FigureData.CurrentFormat ? data : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
