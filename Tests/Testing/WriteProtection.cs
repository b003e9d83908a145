using System.Runtime.Versioning;

namespace Assistant.Testing;

/// <summary>Takes the right to write from a file, a folder or both, until it is disposed.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class WriteProtection : IDisposable
{
    private const UnixFileMode Write = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
    private readonly List<(string Path, UnixFileMode Mode)> _before = [];

    /// <summary>Protects.</summary>
    public WriteProtection(string? file, string? folder)
    {
        foreach (var path in new[] { file, folder }.OfType<string>())
        {
            var mode = File.GetUnixFileMode(path);
            _before.Add((path, mode));
            File.SetUnixFileMode(path, mode & ~Write);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (path, mode) in _before)
            File.SetUnixFileMode(path, mode);
    }
}
