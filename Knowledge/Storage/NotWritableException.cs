namespace Assistant.Knowledge.Storage;

/// <summary>
/// The database can be read at best: its file or folder is read-only, its disk is full, or the server is a standby.
/// Nothing of the attempted write was stored; reading may go on.
/// </summary>
public sealed class NotWritableException : StorageException
{
    /// <summary>Creates the exception.</summary>
    public NotWritableException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
