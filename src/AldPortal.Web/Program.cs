using AldPortal.Web.Hosting;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.AddPortal();

WebApplication app = builder.Build();
app.UsePortal();
app.MapPortal();
app.Run();

/// <summary>The program; tests start it through this type.</summary>
public partial class Program;
