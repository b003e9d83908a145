using System.Buffers;
using System.Text.Json;
using Assistant.Bot.Channel.Schema;

namespace Assistant.Bot.Channel;

/// <summary>Reads one activity out of a request body. One of the nested records.</summary>
internal abstract record InboundBody
{
    /// <summary>More than any channel sends.</summary>
    public const int MaxBytes = 256 * 1024;

    /// <summary>Room for what callers send that do not say how much it is.</summary>
    private const int FirstBytes = 16 * 1024 - 1;

    private InboundBody()
    {
    }

    /// <summary>An activity with a type.</summary>
    public sealed record Readable(Activity Activity) : InboundBody;

    /// <summary>None.</summary>
    /// <param name="Status">The HTTP status that says so.</param>
    /// <param name="Error">What was wrong.</param>
    public sealed record Unreadable(int Status, ErrorBody Error) : InboundBody;

    /// <summary>Reads at most <see cref="MaxBytes"/> bytes.</summary>
    public static async Task<InboundBody> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBytes)
            return TooLarge();
        var body = ArrayPool<byte>.Shared.Rent((int)(request.ContentLength ?? FirstBytes) + 1);
        try
        {
            var length = 0;
            for (int read; (read = await request.Body.ReadAsync(body.AsMemory(length), cancellationToken)) > 0;)
            {
                length += read;
                if (length > MaxBytes)
                    return TooLarge();
                if (length == body.Length)
                    body = Larger(body);
            }

            return Parse(body.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(body);
        }
    }

    private static byte[] Larger(byte[] full)
    {
        var larger = ArrayPool<byte>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }

    private static InboundBody Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, ChannelJson.Wire.Activity) switch
            {
                { Type.Length: > 0 } activity => new Readable(activity),
                _ => Bad("BadSyntax", "The body must be a JSON object with a type."),
            };
        }
        catch (JsonException broken)
        {
            return Bad("BadSyntax", $"The body is no activity: {broken.Path ?? "$"}, byte {broken.BytePositionInLine ?? 0} of line {(broken.LineNumber ?? 0) + 1}.");
        }
    }

    private static Unreadable Bad(string code, string message) => new(StatusCodes.Status400BadRequest, new ErrorBody(code, message));

    private static Unreadable TooLarge() => new(
        StatusCodes.Status413PayloadTooLarge, new ErrorBody("MessageSizeTooBig", $"The body is larger than {MaxBytes} bytes."));
}
