using AldPortal.Core.Figures;

namespace AldPortal.Web.Features.Figures;

/// <summary>Names of downloaded files: figure, filters and revision of the dataset.</summary>
public static class FigureFileName
{
    private const int MaximalStateLength = 80;

    /// <summary>The file's name with its extension, or without where that is empty.</summary>
    public static string Of(FigureData data, string extension)
    {
        string state = string.Join('_', data.State.Where(parameter => parameter.Name != FigureQuery.VersionName).Select(parameter => $"{parameter.Name}-{parameter.Value}"));
        state = string.Concat(state.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'));
        if (state.Length > MaximalStateLength)
            state = state[..MaximalStateLength];
        return $"aldportal_{data.FigureId}{(state.Length == 0 ? "" : "_" + state)}_{data.DatasetRevision}{(extension.Length == 0 ? "" : "." + extension)}";
    }
}
