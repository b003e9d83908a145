namespace Assistant.Knowledge.Reading.Text;

/// <summary>Tells text from other files by the bytes that text has no use for.</summary>
internal static class ControlBytes
{
    private const int FewestBytesForOne = 200;

    /// <summary>Whether there is a NUL, or more control bytes than slips of a program explain.</summary>
    public static bool AreTooMany(ReadOnlySpan<byte> content)
    {
        if (content.Contains((byte)0))
            return true;
        long count = 0;
        foreach (var b in content)
        {
            // Tabs, line breaks, page breaks and the end mark of old files belong to text.
            if (b < 0x20 && b is not ((>= 0x09 and <= 0x0D) or 0x1A))
                count++;
        }

        return count * FewestBytesForOne > content.Length;
    }
}
