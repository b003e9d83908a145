using System.Text;

namespace Assistant.Knowledge.Reading.Packages;

/// <summary>Tells what an OLE compound file holds (Word 97, Excel 97, or a locked package) by the names of its streams.</summary>
internal static class CompoundFile
{
    /// <summary>Whether the file begins as compound files do.</summary>
    public static bool Is(ReadOnlySpan<byte> content) => content is [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..];

    /// <summary>Whether it is an Office package that is locked with a password.</summary>
    public static bool IsLockedPackage(ReadOnlySpan<byte> content) => Is(content) && Holds(content, "EncryptedPackage");

    /// <summary>Whether it holds a stream of this name.</summary>
    public static bool Holds(ReadOnlySpan<byte> content, string stream) => content.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;
}
