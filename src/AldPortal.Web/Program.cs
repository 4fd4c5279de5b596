using AldPortal.Web.Hosting;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

SocketThreads.FinishSocketsWhereTheyAreWaitedFor();
try
{
    WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
    if (await builder.TryRunStorageCommand(args) is int exitCode)
        return exitCode;
    builder.AddPortal();

    WebApplication app = builder.Build();
    app.UsePortal();
    app.MapPortal();
    app.Run();
    return 0;
}
catch (OptionsValidationException wrong)
{
    await Console.Error.WriteLineAsync($"AldPortal does not start: {string.Join(" ", wrong.Failures)}");
    return 1;
}
catch (IOException problem) when (problem.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync($"AldPortal does not start: {problem.Message} Stop the other program, or choose another address with ASPNETCORE_URLS.");
    return 1;
}

/// <summary>The program; tests start it through this type.</summary>
public partial class Program;
