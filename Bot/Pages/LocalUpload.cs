using System.Text.Json;
using Assistant.Bot.Channel;
using Assistant.Bot.Channel.Schema;
using Assistant.Knowledge.Reading;
using Microsoft.AspNetCore.Mvc;

namespace Assistant.Bot.Pages;

/// <summary>Files that the local page sends, with the message they belong to.</summary>
/// <param name="Activity">The message; an empty one where the form holds none.</param>
/// <param name="Files">The files, in order.</param>
internal sealed record LocalUpload(Activity Activity, IReadOnlyList<SentFile> Files)
{
    /// <summary>The largest form that is taken: one file of the largest size, and what goes around it.</summary>
    public const long MaxBytes = PlanFileReader.MaxBytes + (1024 * 1024);

    private const int MostFiles = 10;
    private const string ActivityPart = "activity";

    /// <summary>Lets so much in, at the endpoints that take files.</summary>
    public static RequestSizeLimitAttribute Limit { get; } = new(MaxBytes);

    /// <summary>Reads an upload; null when it is no form, or a broken or too large one.</summary>
    public static async Task<LocalUpload?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (await FormAsync(request, cancellationToken) is not { } form)
            return null;

        // The message itself comes as a part with a content type, which makes it a file of the form.
        var message = form.Files.GetFile(ActivityPart);
        var activity = message is { Length: <= InboundBody.MaxBytes } ? await ReadActivityAsync(message, cancellationToken) : null;
        return new LocalUpload(activity ?? new Activity { Type = ActivityTypes.Message }, await FilesAsync(form, cancellationToken));
    }

    /// <summary>The files of a form; an input that was left empty is none.</summary>
    public static async Task<IReadOnlyList<SentFile>> FilesAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        var files = new List<SentFile>();
        foreach (var file in form.Files.Where(file => file.Name != ActivityPart && (file.Length > 0 || file.FileName.Length > 0)).Take(MostFiles))
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, cancellationToken);
            files.Add(new SentFile.Here(SentFiles.NameOf(file.FileName), content.ToArray()));
        }

        return files;
    }

    /// <summary>The form of a request; null when there is none, or it cannot be read.</summary>
    public static async Task<IFormCollection?> FormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
            return null;
        try
        {
            return await request.ReadFormAsync(cancellationToken);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or BadHttpRequestException)
        {
            return null;
        }
    }

    private static async Task<Activity?> ReadActivityAsync(IFormFile message, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = message.OpenReadStream();
            return await JsonSerializer.DeserializeAsync(stream, ChannelJson.Wire.Activity, cancellationToken);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
