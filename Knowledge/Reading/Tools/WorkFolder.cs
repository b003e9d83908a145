namespace Assistant.Knowledge.Reading.Tools;

/// <summary>A private folder for the files of one reading; it is removed with everything in it.</summary>
internal sealed class WorkFolder : IDisposable
{
    /// <summary>Makes a folder that nobody else may look into.</summary>
    public WorkFolder(string parent)
    {
        FullName = Path.Combine(parent, "plan-" + Guid.NewGuid().ToString("N"));
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(FullName);
        else
            Directory.CreateDirectory(FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Its path.</summary>
    public string FullName { get; }

    /// <summary>The path of a file in it.</summary>
    public string PathOf(string name) => Path.Combine(FullName, name);

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(FullName, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Somebody tidied up before: it is gone, which is what was wanted.
        }
    }
}
