using System.Diagnostics;
using System.Globalization;

[assembly: AssemblyFixture(typeof(AldPortal.Storage.Tests.Databases.PostgresServer))]

namespace AldPortal.Storage.Tests.Databases;

/// <summary>
/// The PostgreSQL of the tests: the one that ALDPORTAL_TEST_POSTGRES names (tests/run.sh sets it), otherwise a private
/// cluster that is started with the first test that needs it and stopped after the last.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    private const string Variable = "ALDPORTAL_TEST_POSTGRES";

    private static readonly Lazy<Task<(string? Folder, string ConnectionString)>> Started = new(StartAsync);

    public static async Task<string> ConnectionStringAsync() => (await Started.Value).ConnectionString;

    public void Dispose()
    {
        if (Started is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true, Result.Folder: { } folder } })
            ScriptAsync("--stop", folder).GetAwaiter().GetResult();
    }

    private static async Task<(string? Folder, string ConnectionString)> StartAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
            return (null, given);
        string[] lines = await ScriptAsync("--start", Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        return (lines[0], lines[1]);
    }

    private static async Task<string[]> ScriptAsync(params string[] arguments)
    {
        string script = Path.Combine(AppContext.BaseDirectory, "postgres.sh");
        var start = new ProcessStartInfo("bash", [script, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException(
                $"These tests need PostgreSQL: install it (apt-get install postgresql), or set {Variable} to a connection string of a server "
                + $"on which schemas may be made. The script postgres.sh said: {await error}");
    }
}
