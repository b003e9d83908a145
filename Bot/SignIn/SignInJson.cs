using System.Text.Json.Serialization;

namespace Assistant.Bot.SignIn;

/// <summary>How the token service is spoken with.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TokenResponse))]
[JsonSerializable(typeof(TokenOffer))]
[JsonSerializable(typeof(SignInResource))]
[JsonSerializable(typeof(SignInState))]
internal sealed partial class SignInJson : JsonSerializerContext;
