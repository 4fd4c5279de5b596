using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace AldPortal.Browser.Tests.Checklist;

/// <summary>A portal on a given port that can be stopped and started again on its data.</summary>
internal sealed class RestartablePortal : WebApplicationFactory<Program>
{
    private readonly string dataDirectory;

    private RestartablePortal(string dataDirectory) => this.dataDirectory = dataDirectory;

    public static RestartablePortal Start(string dataDirectory, int port)
    {
        var portal = new RestartablePortal(dataDirectory);
        portal.UseKestrel(port);
        portal.StartServer();
        return portal;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Portal:DataDirectory", dataDirectory);
        builder.UseSetting("Portal:RateLimit", "0");
    }
}
