using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/AldPortal.Benchmarks -- --filter '*Dataset*' --job short
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
