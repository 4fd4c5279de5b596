namespace AldPortal.Web.Features.Figures;

/// <summary>Lines of code that load a figure's rows from the API.</summary>
public static class FigureSnippets
{
    /// <summary>Language and code.</summary>
    public static IReadOnlyList<(string Language, string Code)> Of(string csv) =>
    [
        ("C#", $"""
            using System.Globalization;
            using CsvHelper; // NuGet: CsvHelper

            using var http = new HttpClient();
            using var csv = new CsvReader(new StringReader(await http.GetStringAsync("{csv}")), CultureInfo.InvariantCulture);
            List<dynamic> rows = csv.GetRecords<dynamic>().ToList();
            """),
        ("Python", $"""
            import pandas as pd

            rows = pd.read_csv("{csv}")
            """),
        ("R", $"""
            rows <- read.csv("{csv}", check.names = FALSE)
            """),
    ];
}
