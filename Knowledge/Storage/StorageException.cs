namespace Assistant.Knowledge.Storage;

/// <summary>The database could not do what was asked, for a reason that someone running the assistant can mend.</summary>
public class StorageException : Exception
{
    /// <summary>Creates the exception.</summary>
    public StorageException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
