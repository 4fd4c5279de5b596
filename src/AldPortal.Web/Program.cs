using AldPortal.Web.Hosting;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
if (await builder.TryRunStorageCommand(args) is int exitCode)
    return exitCode;
builder.AddPortal();

WebApplication app = builder.Build();
app.UsePortal();
app.MapPortal();
app.Run();
return 0;

/// <summary>The program; tests start it through this type.</summary>
public partial class Program;
