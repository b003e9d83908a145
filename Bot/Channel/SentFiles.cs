using System.Text.Json;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Channel;

/// <summary>
/// Finds the files among the attachments of a message: Teams' download info, and attachments that hold their content or its
/// address themselves, as other channels send. Cards, and the HTML that repeats a message's text, are none.
/// </summary>
internal static class SentFiles
{
    private const string DownloadInfo = "application/vnd.microsoft.teams.file.download.info";
    private const string Cards = "application/vnd.microsoft.card.";
    private const string Inline = "data:";
    private const string Base64 = ";base64,";
    private const string NoName = "tệp";
    private const int MostFiles = 10;
    private const int MaxNameLength = 120;

    /// <summary>The files, in order; beyond the tenth they are not looked at.</summary>
    public static IReadOnlyList<SentFile> Of(Activity activity) =>
        [.. (activity.Attachments ?? []).Where(attachment => IsFile(attachment?.ContentType)).Take(MostFiles).Select(Read)];

    /// <summary>The name to show for a file; the sender may have called it anything.</summary>
    public static string NameOf(string? name)
    {
        var leaf = Path.GetFileName((name ?? "").Replace('\\', '/'));
        var shown = new string([.. leaf.Where(c => !char.IsControl(c)).TakeLast(MaxNameLength)]).Trim();
        return shown.Length == 0 ? NoName : shown;
    }

    private static bool IsFile(string? type) =>
        !string.IsNullOrEmpty(type) && type != "text/html" && !type.StartsWith(Cards, StringComparison.OrdinalIgnoreCase);

    private static SentFile Read(Attachment attachment)
    {
        var name = NameOf(attachment.Name);
        var address = attachment.ContentType == DownloadInfo ? Text(attachment.Content, "downloadUrl") : attachment.ContentUrl;
        if (address is not null && address.StartsWith(Inline, StringComparison.OrdinalIgnoreCase))
            return Decode(address) is { } content ? new SentFile.Here(name, content) : new SentFile.Unreachable(name);
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) ? new SentFile.Remote(name, uri) : new SentFile.Unreachable(name);
    }

    private static byte[]? Decode(string address)
    {
        var start = address.IndexOf(Base64, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;
        var encoded = address.AsSpan(start + Base64.Length);
        var content = new byte[(encoded.Length * 3L / 4) + 3];
        return Convert.TryFromBase64Chars(encoded, content, out var length) ? content[..length] : null;
    }

    private static string? Text(JsonElement? content, string name) =>
        content is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
