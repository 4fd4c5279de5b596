namespace AldPortal.Core.Figures;

/// <summary>A few lines of code that load a figure's CSV.</summary>
/// <param name="Language">Name of the language.</param>
/// <param name="Code">The code.</param>
public sealed record FigureSnippet(string Language, string Code)
{
    /// <summary>The snippets for C#, Python and R.</summary>
    /// <param name="csvUrl">Absolute address of the CSV.</param>
    public static IReadOnlyList<FigureSnippet> For(string csvUrl)
    {
        string url = csvUrl.Replace("\"", "%22").Replace("\\", "%5C");
        return
        [
            new("C#", $$"""
                using System.Net.Http;

                using var client = new HttpClient();
                string csv = await client.GetStringAsync("{{url}}");
                string[] lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
                Console.WriteLine($"{lines.Length - 1} rows");
                """),
            new("Python", $"""
                import pandas as pd

                rows = pd.read_csv("{url}")
                print(rows.head())
                """),
            new("R", $"""
                rows <- read.csv("{url}", fileEncoding = "UTF-8")
                head(rows)
                """),
        ];
    }
}
