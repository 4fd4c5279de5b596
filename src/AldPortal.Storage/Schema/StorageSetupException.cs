namespace AldPortal.Storage.Schema;

/// <summary>The portal cannot work with the database as it is set up; waiting does not help, so it stops the start.</summary>
public sealed class StorageSetupException : Exception
{
    private StorageSetupException(string message, Exception? cause = null) : base(message, cause)
    {
    }

    internal static void ThrowIfNewer(int found, int known)
    {
        if (found > known)
        {
            throw new StorageSetupException(
                $"The database has schema version {found}, made by a newer AldPortal; this one knows versions up to {known}. "
                + "Start the newer AldPortal, or restore a backup that was made before the upgrade.");
        }
    }

    internal static StorageSetupException CannotWrite(string directory, Exception cause) => new(
        $"Portal:DataDirectory is “{directory}”, where the database cannot be written ({cause.Message}). "
        + "Give a folder that belongs to the user who runs the portal.", cause);
}
