using AldPortal.Core.Dataset;
using CsvHelper;

namespace AldPortal.Core.Figures;

/// <summary>One cell that could not be read.</summary>
/// <param name="Line">Line of the file, from 1; 0 where the whole file is meant.</param>
/// <param name="Column">Column name, or null.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Message">What is wrong and what would be accepted.</param>
public sealed record OwnDataProblem(int Line, string? Column, string Value, string Message);

/// <summary>What was read from a reader's CSV file.</summary>
/// <param name="Data">The results that could be read; null where there is none.</param>
/// <param name="Problems">Cells that could not be read; they are left out, the rest of their line is kept.</param>
/// <param name="IgnoredColumns">Columns whose names mean nothing here.</param>
public sealed record OwnDataResult(OwnData? Data, IReadOnlyList<OwnDataProblem> Problems, IReadOnlyList<string> IgnoredColumns);

/// <summary>Reads a reader's own results from CSV: comma, semicolon or tab between cells, one result per line. Never throws.</summary>
public static class OwnDataCsv
{
    /// <summary>Largest file that is read, in bytes of UTF-8.</summary>
    public const int MaximalBytes = 10 * 1024 * 1024;

    private const int MaximalProblems = 200;
    private const int MaximalLines = 20_000;
    private const int MaximalLabel = 80;
    private const string NumberFormat = "a number such as 12.5, ~1.0, ≤1, 0.3–0.4 or 1.7 ± 0.4, with a decimal point";

    private static readonly string[] Words = ["label", "cathode", "coating", "process", "cell"];

    /// <summary>All columns of the template, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. Words, .. Quantity.All.Select(quantity => quantity.Column)];

    /// <summary>A file to begin with: the columns and one made-up line.</summary>
    public static string Template => string.Join(',', Columns) + "\r\n"
        + string.Join(',', Columns.Select(column => Example.GetValueOrDefault(column, ""))) + "\r\n";

    private static readonly Dictionary<string, string> Example = new()
    {
        ["label"] = "Batch 1",
        ["cathode"] = "NMC811",
        ["coating"] = "Al2O3",
        ["process"] = "powder",
        ["cell"] = "half",
        ["first_cycle_capacity_mah_per_g"] = "190",
        ["capacity_at_100_mah_per_g"] = "171",
        ["retention_percent"] = "90",
        ["thickness_nm"] = "~1.0",
        ["ald_cycles"] = "8",
        ["current_ma_per_g"] = "100",
        ["window_high_v"] = "4.3",
        ["window_low_v"] = "3.0",
        ["cycle_number"] = "100",
    };

    /// <summary>Reads a file's text.</summary>
    public static OwnDataResult Parse(string text, Vocabularies vocabularies)
    {
        if (System.Text.Encoding.UTF8.GetByteCount(text) > MaximalBytes)
            return Refused($"The file is larger than {MaximalBytes / 1024 / 1024} MB. Please send fewer lines.");
        var reading = new Reader(vocabularies);
        try
        {
            using var reader = CsvReader.FromText(text.TrimStart('\uFEFF'), CsvReaderOptions.Default with
            {
                HasHeader = false,
                TrackLineNumbers = true,
                FieldCountMismatch = CsvFieldCountHandling.Allow,
            });
            while (reader.Read() && reading.Accepts((int)reader.LineNumber, [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]))
            {
            }
        }
        catch (CsvFormatException exception)
        {
            reading.Problem(0, null, "", $"This is not valid CSV: {exception.Message}");
        }
        return reading.Result();
    }

    private static OwnDataResult Refused(string message) => new(null, [new OwnDataProblem(0, null, "", message)], []);

    private sealed class Reader(Vocabularies vocabularies)
    {
        private readonly List<OwnPoint> points = [];
        private readonly List<OwnDataProblem> problems = [];
        private readonly List<string> ignored = [];
        private string?[]? header;

        public OwnDataResult Result()
        {
            if (header is null && problems.Count == 0)
                Problem(0, null, "", "The file is empty. The first line must name the columns; a template is offered.");
            else if (points.Count == 0 && problems.Count == 0)
                Problem(0, null, "", "There is no line with a number below the column names.");
            return new OwnDataResult(points.Count == 0 ? null : new OwnData(points), problems, ignored);
        }

        public void Problem(int line, string? column, string value, string message)
        {
            if (problems.Count < MaximalProblems)
                problems.Add(new OwnDataProblem(line, column, value.Length > 40 ? value[..40] + "…" : value, message));
        }

        /// <summary>Takes one line; false where reading should end.</summary>
        public bool Accepts(int line, string[] cells)
        {
            if (header is null)
                return ReadHeader(cells);
            if (points.Count >= MaximalLines)
            {
                Problem(line, null, "", $"Only the first {MaximalLines} results are read.");
                return false;
            }
            if (cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
                ReadPoint(line, cells);
            return true;
        }

        private bool ReadHeader(string[] cells)
        {
            header = [.. cells.Select(Known)];
            if (header.Any(column => Quantity.All.Any(quantity => quantity.Column == column)))
                return true;
            Problem(1, null, string.Join(',', cells), $"The first line must name the columns. Known are {string.Join(", ", Columns)}.");
            return false;
        }

        private string? Known(string cell)
        {
            string name = cell.Trim().ToLowerInvariant().Replace(' ', '_');
            string? known = Columns.FirstOrDefault(column => column == name);
            if (known is null && name.Length > 0)
                ignored.Add(cell.Trim());
            return known;
        }

        private void ReadPoint(int line, string[] cells)
        {
            var words = new Dictionary<string, string>();
            var values = new Dictionary<string, ReportedNumber>();
            for (int index = 0; index < Math.Min(cells.Length, header!.Length); index++)
            {
                string cell = cells[index].Trim();
                if (header[index] is not string column || cell.Length == 0 || cell == ReportedNumberParser.NotReported)
                    continue;
                if (Words.Contains(column))
                    words[column] = cell;
                else
                    ReadNumber(line, Quantity.All.First(quantity => quantity.Column == column), cell, values);
            }
            CathodeMaterial? cathode = Find(line, "cathode", words, vocabularies.FindCathode, "a cathode such as LCO, NMC811 or LNMO");
            Coating? coating = Find(line, "coating", words, vocabularies.FindCoating, "a formula such as Al2O3 or LiF");
            string? process = Word(line, "process", words, "powder", "electrode"), cell2 = Word(line, "cell", words, "half", "full");
            if (values.Count == 0)
                return;
            string label = words.GetValueOrDefault("label", $"line {line}");
            points.Add(new OwnPoint
            {
                Line = line,
                Label = Clean(label.Length > MaximalLabel ? label[..MaximalLabel] + "…" : label),
                Grade = cathode?.Grade,
                Family = cathode?.Family,
                Coating = coating?.Formula,
                Process = process,
                Cell = cell2,
                Values = values,
            });
        }

        private void ReadNumber(int line, Quantity quantity, string cell, Dictionary<string, ReportedNumber> values)
        {
            // Keyboards have a hyphen where the review prints a minus sign or an en dash.
            string text = cell.LastIndexOf('-') > 0 ? cell.Replace('-', '–') : cell;
            if (ReportedNumberParser.Parse(text) is not ReportedNumber number)
                Problem(line, quantity.Column, cell, $"“{Short(cell)}” is no number; accepted is {NumberFormat}.");
            else if (!quantity.LinearOnly && (number.Min ?? number.Max) < 0)
                Problem(line, quantity.Column, cell, $"{quantity.Label} cannot be negative.");
            else if (Math.Abs(number.Middle) > 1e9)
                Problem(line, quantity.Column, cell, $"“{Short(cell)}” is too large.");
            else
                values[quantity.Id] = number with { Printed = cell };
        }

        private T? Find<T>(int line, string column, Dictionary<string, string> words, Func<string, T?> find, string accepted)
            where T : class
        {
            if (!words.TryGetValue(column, out string? word))
                return null;
            T? found = find(word);
            if (found is null)
                Problem(line, column, word, $"“{Short(word)}” is not known; accepted is {accepted}.");
            return found;
        }

        private string? Word(int line, string column, Dictionary<string, string> words, params string[] accepted)
        {
            if (!words.TryGetValue(column, out string? word))
                return null;
            string? known = accepted.FirstOrDefault(choice => choice.Equals(word, StringComparison.OrdinalIgnoreCase));
            if (known is null)
                Problem(line, column, word, $"“{Short(word)}” is not accepted; accepted are {string.Join(" and ", accepted)}.");
            return known;
        }

        private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;

        private static string Clean(string text) => string.Concat(text.Where(c => !char.IsControl(c)));
    }
}
