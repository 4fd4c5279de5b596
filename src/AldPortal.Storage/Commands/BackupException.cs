namespace AldPortal.Storage.Commands;

/// <summary>A backup or restore that was refused; the message is for the person at the keyboard.</summary>
internal sealed class BackupException(string message) : Exception(message);
