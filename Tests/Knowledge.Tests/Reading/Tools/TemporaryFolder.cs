namespace Assistant.Knowledge.Tests.Reading.Tools;

/// <summary>A folder for one test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Its path.</summary>
    public string FullName { get; } = Directory.CreateTempSubdirectory("reading-test-").FullName;

    /// <summary>Whether nothing was left in it.</summary>
    public bool IsEmpty => !Directory.EnumerateFileSystemEntries(FullName).Any();

    /// <summary>Puts an executable script into it.</summary>
    public void AddProgram(string name, string script)
    {
        var path = Path.Combine(FullName, name);
        File.WriteAllText(path, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(FullName, recursive: true);
}
