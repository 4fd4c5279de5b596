using System.Collections;
using System.Text;
using QRCoder;

namespace AldPortal.Web.Features.Sharing;

/// <summary>An address as a QR code, drawn as SVG.</summary>
public static class QrCode
{
    /// <summary>The picture: dark on white in both schemes, since cameras expect that.</summary>
    public static string Svg(string address)
    {
        using QRCodeData code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (int y = 0; y < code.ModuleMatrix.Count; y++)
        {
            BitArray line = code.ModuleMatrix[y];
            for (int x = 0; x < line.Count; x++)
                if (line[x])
                    path.Append('M').Append(x).Append(' ').Append(y).Append("h1v1h-1z");
        }
        int size = code.ModuleMatrix.Count;
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" width=\"148\" height=\"148\" role=\"img\" aria-label=\"QR code of the link\" shape-rendering=\"crispEdges\">"
            + $"<rect width=\"{size}\" height=\"{size}\" fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>";
    }
}
