using System.Data.Common;
using AldPortal.Core.Sharing;
using AldPortal.Storage.Schema;

namespace AldPortal.Storage;

/// <summary>Tells faults of the database from mistakes in the program.</summary>
internal static class StorageFault
{
    /// <summary>True where the database or the disk is the cause; EF Core wraps these in exceptions of its own.</summary>
    public static bool Is(Exception fault)
    {
        if (fault is StorageUnavailableException or StorageSetupException)
            return false;
        for (Exception? cause = fault; cause is not null; cause = cause.InnerException)
        {
            if (cause is DbException or IOException or UnauthorizedAccessException or TimeoutException)
                return true;
        }
        return false;
    }

    /// <summary>The port's exception for it; the cause is for the log only.</summary>
    public static StorageUnavailableException Unavailable(Exception cause) =>
        new("Saved documents cannot be reached at the moment. Nothing was changed; please try again in a minute.", cause);
}
