using System.Runtime.CompilerServices;

// Readers and rules are internal; their tests look at them one by one.
[assembly: InternalsVisibleTo("AldPortal.Core.Tests")]
