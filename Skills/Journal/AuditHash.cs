using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Assistant.Skills.Journal;

/// <summary>
/// The hash that chains the audit trail: SHA-256, in lower-case hexadecimal, of a JSON array of the hash before, the entry's fields in
/// their order, and the hash of the journal entry's words. An array, so that no field can run over into the next.
/// </summary>
internal static class AuditHash
{
    /// <summary>The hash before the first entry.</summary>
    public const string Start = "";

    /// <summary>The chain's hash after an entry.</summary>
    public static string After(string before, AuditEntry entry)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            string?[] fields =
            [
                before, entry.At, entry.Organization, entry.PersonId, entry.PersonName, entry.Unit, entry.Action, entry.RecordKind, entry.RecordId,
                entry.OperationId, entry.Body is { } body ? Hash(Encoding.UTF8.GetBytes(body)) : null,
            ];
            foreach (var field in fields)
                json.WriteStringValue(field);
            json.WriteEndArray();
        }

        return Hash(buffer.WrittenSpan);
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
