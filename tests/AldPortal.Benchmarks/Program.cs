using AldPortal.Benchmarks;
using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/AldPortal.Benchmarks -- --filter '*Dataset*' --job short
// tests/load/figures.sh runs "figures ADDRESS".
if (args is ["figures", var address])
    await FigureInBrowser.Run(address.TrimEnd('/'));
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
