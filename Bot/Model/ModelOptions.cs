namespace Assistant.Bot.Model;

/// <summary>Settings <c>Model:*</c>. Without an endpoint no language model is used.</summary>
internal sealed class ModelOptions
{
    /// <summary>
    /// Where an OpenAI-compatible server answers, with its <c>/v1</c>: <c>https://contoso.openai.azure.com/openai/v1/</c>. <value>Empty: no model.</value>
    /// </summary>
    public string Endpoint { get; set; } = "";

    /// <summary>The deployment in Azure, or the model's name on another server. <value>Empty.</value></summary>
    public string Deployment { get; set; } = "";

    /// <summary>The key. <value>Empty: see <see cref="SignIn"/>.</value></summary>
    public string ApiKey { get; set; } = "";

    /// <summary>How it is signed in where there is no key. <value>With the managed identity of the machine; over plain http not at all.</value></summary>
    public ModelSignIn SignIn { get; set; } = ModelSignIn.ManagedIdentity;

    /// <summary>The id of a user-assigned managed identity. <value>Empty: the machine's own.</value></summary>
    public string ClientId { get; set; } = "";

    /// <summary>What tokens are asked for. <value>Azure OpenAI's scope.</value></summary>
    public string Scope { get; set; } = "https://ai.azure.com/.default";

    /// <summary>The one host on the office's own premises that is also called by plain http: anybody on the way can read what is sent there. <value>Empty: this machine only.</value></summary>
    public string PlainHost { get; set; } = "";

    /// <summary>Whether nothing at all may leave the program for a model, whatever else is set. <value>False</value></summary>
    public bool SendNothingOut { get; set; }

    /// <summary>Whether answers are read while they come. Off for servers that cannot; a slow one is then noticed later. <value>True</value></summary>
    public bool Streaming { get; set; } = true;

    /// <summary>Whether the server holds arguments to their schemas. Off for servers that refuse to be asked. <value>True</value></summary>
    public bool StrictSchemas { get; set; } = true;

    /// <summary>Whether the cap on an answer's length goes by its old name, <c>max_tokens</c>, as servers on premises know it. <value>False</value></summary>
    public bool OldTokenCap { get; set; }

    /// <summary>How freely it speaks, 0 to 2. <value>Empty: as the server has it; some models take no other.</value></summary>
    public float? Temperature { get; set; }

    /// <summary>For how long nothing may be heard of it before the answer without it is given. <value>1.5 seconds</value></summary>
    public TimeSpan FirstWord { get; set; } = TimeSpan.FromSeconds(1.5);

    /// <summary>How long one call may take. <value>20 seconds</value></summary>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How long one question may take, all calls together; in chat never longer than a turn. <value>30 seconds</value></summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often it may be asked in one question. <value>6</value></summary>
    public int Calls { get; set; } = 6;

    /// <summary>Tokens that one question may cost, read and written. <value>24,000</value></summary>
    public int Tokens { get; set; } = 24_000;

    /// <summary>Money that one question may cost, in the currency of <see cref="PriceRead"/>. <value>Empty: as much as it costs.</value></summary>
    public decimal? Money { get; set; }

    /// <summary>The price of a million tokens read. <value>Empty: not known.</value></summary>
    public decimal? PriceRead { get; set; }

    /// <summary>The price of a million tokens written. <value>Empty: not known.</value></summary>
    public decimal? PriceWritten { get; set; }

    /// <summary>For how long it is left alone after it was not to be reached. <value>1 minute</value></summary>
    public TimeSpan RestAfterFailure { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The model that makes vectors of texts.</summary>
    public EmbeddingOptions Embedding { get; set; } = new();

    /// <summary>Whether a model is to be used.</summary>
    public bool IsConfigured => Endpoint.Length > 0 && !SendNothingOut;
}
