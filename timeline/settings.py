"""Every deployment's settings: one file, safe defaults, each difference an environment variable (see docs/operate.md)."""

from __future__ import annotations

import os
import secrets
import sys
import tempfile
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

BASE_DIR = Path(__file__).resolve().parent.parent


def _flag(name: str, default: bool = False) -> bool:
    return os.environ.get(name, str(default)).strip().lower() in {"1", "true", "yes", "on"}


def _list(name: str, default: str = "") -> list[str]:
    return [part.strip() for part in os.environ.get(name, default).split(",") if part.strip()]


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


DATA_DIR = Path(os.environ.get("FRISE_DATA_DIR", BASE_DIR / ".frise"))
DATA_DIR.mkdir(parents=True, exist_ok=True)


def _secret_key() -> str:
    """The key from the environment, else one made once and kept beside the embedded database."""
    if key := os.environ.get("FRISE_SECRET_KEY"):
        return key
    path = DATA_DIR / "secret_key"
    try:
        with open(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(50))
    except FileExistsError:
        pass
    return path.read_text(encoding="ascii")


DEBUG = _flag("FRISE_DEBUG")
SECRET_KEY = _secret_key()
SECRET_KEY_FALLBACKS = _list("FRISE_SECRET_KEY_FALLBACKS")

# Absolute addresses (feeds, oEmbed, mail) come from this setting, never from a request header.
PUBLIC_URL = os.environ.get("FRISE_PUBLIC_URL", "http://localhost:8000").rstrip("/")
_public = urlsplit(PUBLIC_URL)
if _public.scheme not in {"http", "https"} or not _public.hostname:
    raise ImproperlyConfigured("FRISE_PUBLIC_URL must be an absolute http(s) address.")
SECURE = _public.scheme == "https"
ALLOWED_HOSTS = _list("FRISE_ALLOWED_HOSTS", f"{_public.hostname},localhost,127.0.0.1,[::1]")
CSRF_TRUSTED_ORIGINS = _list("FRISE_CSRF_TRUSTED_ORIGINS")
if _flag("FRISE_BEHIND_PROXY"):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

INSTALLED_APPS = [
    "timeline",
    "whitenoise.runserver_nostatic",
    "timeline.apps.BackDoorConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "django_htmx",
    "template_partials.apps.SimpleAppConfig",
    "csp",
    "allauth",
    "allauth.account",
    "allauth.mfa",
]
# A company's own sign-in (OpenID Connect), where the operator names one.
OIDC_URL = os.environ.get("FRISE_OIDC_URL", "").rstrip("/")
if OIDC_URL:
    INSTALLED_APPS += ["allauth.socialaccount", "allauth.socialaccount.providers.openid_connect"]

MIDDLEWARE = [
    "timeline.metrics.MetricsMiddleware",
    "timeline.middleware.ReadinessMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "timeline.middleware.PolicyMiddleware",
    "timeline.middleware.PublicMiddleware",
    "timeline.middleware.PrivateSessionMiddleware",
    "timeline.middleware.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "timeline.middleware.PrivateAuthenticationMiddleware",
    "timeline.middleware.PrivateMessageMiddleware",
    "timeline.middleware.WayBackMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]

ROOT_URLCONF = "timeline.urls"
WSGI_APPLICATION = "timeline.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

_LOADERS = ["django.template.loaders.filesystem.Loader", "django.template.loaders.app_directories.Loader"]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "OPTIONS": {
            "loaders": [
                (
                    "template_partials.loader.Loader",
                    _LOADERS if DEBUG else [("django.template.loaders.cached.Loader", _LOADERS)],
                )
            ],
            "libraries": {"desk": "timeline.editor.tags"},
            "builtins": ["template_partials.templatetags.partials"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]


def _database(address: str) -> dict[str, object]:
    """Django's settings for a DATABASE_URL; the embedded SQLite where there is none."""
    if not address:
        address = f"sqlite:///{DATA_DIR / 'frise.sqlite3'}"
    url = urlsplit(address)
    if url.scheme == "sqlite":
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": unquote(url.path[1:]) or ":memory:",
            # Tests on a file too: threads and processes then meet the locks that they meet in real life.
            "TEST": {"NAME": os.path.join(tempfile.gettempdir(), f"frise-test-{os.getpid()}.sqlite3")},
            # Opening the file costs as much processor time as answering a kept page: a thread keeps its connection.
            "CONN_MAX_AGE": 300,
            # IMMEDIATE: a writer waits for its turn instead of failing when it upgrades a read lock.
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-32000;"
                # A run of fifty writes 600 pages, and copying a thousand takes longer than the run: whoever has written
                # much copies the log once the answer is out (timeline/afterwards.py).
                " PRAGMA wal_autocheckpoint=2000;",
            },
        }
    if url.scheme in {"postgres", "postgresql"}:
        query = {key: values[-1] for key, values in parse_qs(url.query).items()}
        pool_size = int(query.pop("pool", os.environ.get("FRISE_DB_POOL", "8")))
        timeout = int(os.environ.get("FRISE_DB_STATEMENT_TIMEOUT_MS", "20000"))
        options: dict[str, object] = {
            "connect_timeout": 5,
            # Compiling a statement takes PostgreSQL longer than the longest of ours.
            "options": f"-c statement_timeout={timeout} -c jit=off",
            **query,
        }
        if pool_size:
            options["pool"] = {"min_size": 1, "max_size": pool_size, "timeout": 10}
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(url.path[1:]),
            "USER": unquote(url.username or ""),
            "PASSWORD": unquote(url.password or ""),
            "HOST": url.hostname or "",
            "PORT": str(url.port or ""),
            "OPTIONS": options,
        }
    raise ImproperlyConfigured("DATABASE_URL must begin with postgresql:// or sqlite:///.")


DATABASES = {"default": _database(os.environ.get("DATABASE_URL", ""))}

# Login limits must count over all processes of a machine, so not in the memory of each.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": os.environ.get("FRISE_CACHE_DIR", str(DATA_DIR / "cache")),
        "OPTIONS": {"MAX_ENTRIES": 10_000},
    }
}

# People -------------------------------------------------------------------------------------------------------------
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "editor:desk"
LOGOUT_REDIRECT_URL = "reader:home"
ACCOUNT_FORMS = {"login": "timeline.accounts.SignInForm", "reauthenticate": "timeline.accounts.PasswordAgainForm"}
ACCOUNT_ADAPTER = "timeline.accounts.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"username", "email"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "email*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = os.environ.get("FRISE_EMAIL_VERIFICATION", "optional")
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_LOGOUT_ON_GET = False
# The address that login limits count by: the last one that a proxy of ours has written.
ALLAUTH_TRUSTED_PROXY_COUNT = int(os.environ.get("FRISE_PROXIES", "1" if _flag("FRISE_BEHIND_PROXY") else "0"))
FRISE_OPEN_SIGNUP = _flag("FRISE_OPEN_SIGNUP")
FRISE_SECOND_FACTOR = os.environ.get("FRISE_SECOND_FACTOR", "").strip().lower()
if FRISE_SECOND_FACTOR not in {"", "reader", "contributor", "editor", "publisher", "owner"}:
    raise ImproperlyConfigured("FRISE_SECOND_FACTOR must be a role: reader, contributor, editor, publisher or owner.")
# Where strangers may sign up, nobody may lock an address that is not proved to be theirs.
MFA_ALLOW_UNVERIFIED_EMAIL = not FRISE_OPEN_SIGNUP
MFA_TOTP_ISSUER = "Frise"
MFA_TOTP_TOLERANCE = 1  # steps of 30 s: a slow hand, a watch that is a little late (RFC 6238, 5.2)
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes", "webauthn"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_FORMS = {
    "add_webauthn": "timeline.accounts.AddKeyForm",
    "authenticate": "timeline.accounts.CodeForm",
    "reauthenticate": "timeline.accounts.CodeAgainForm",
    "activate_totp": "timeline.accounts.FirstCodeForm",
}
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not SECURE
SOCIALACCOUNT_ADAPTER = "timeline.accounts.CompanyAdapter"
# The operator trusts this provider: an address that it calls verified is that person's.
SOCIALACCOUNT_EMAIL_AUTHENTICATION = SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT = True
SOCIALACCOUNT_PROVIDERS = {
    "openid_connect": {
        "APPS": [
            {
                "provider_id": "oidc",
                "name": os.environ.get("FRISE_OIDC_NAME", "OpenID Connect"),
                "client_id": os.environ.get("FRISE_OIDC_CLIENT_ID", ""),
                "secret": os.environ.get("FRISE_OIDC_SECRET", ""),
                "settings": {"server_url": OIDC_URL, "oauth_pkce_enabled": True},
            }
        ]
    }
}
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "timeline.errors.csrf_failure"

# The border ---------------------------------------------------------------------------------------------------------
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = SECURE and _flag("FRISE_SSL_REDIRECT", True)
SECURE_REDIRECT_EXEMPT = [r"^(healthz|readyz)$"]
SECURE_HSTS_SECONDS = int(os.environ.get("FRISE_HSTS_SECONDS", "31536000" if SECURE else "0"))
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "frame-src": [SELF],
        # Browsers hold a form to this over redirects as well: the company's sign-in begins with one.
        "form-action": [SELF, *([_origin(OIDC_URL)] if OIDC_URL else [])],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
# Our own limit (ARTICLE_MAX_CHARS) answers in words with the text kept; Django's bare 400 stands far behind it.
ARTICLE_MAX_CHARS = 400_000
ARTICLE_MAX_BYTES = 4_000_000
DOCUMENT_MAX_BYTES = 12_000_000  # Word and PDF, which carry pictures
DATA_UPLOAD_MAX_MEMORY_SIZE = 64_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 1000

# Language and time --------------------------------------------------------------------------------------------------
LANGUAGE_CODE = "fr"
LANGUAGES = [("fr", "Français"), ("en", "English")]
# One folder a door beside the shared one, so that translators of one never wait for another.
LOCALE_PATHS = [BASE_DIR / "timeline" / "locale", *sorted((BASE_DIR / "timeline").glob("locale_*"))]
USE_I18N = True
USE_TZ = True
TIME_ZONE = os.environ.get("FRISE_TIME_ZONE", "Europe/Paris")

# Static files -------------------------------------------------------------------------------------------------------
STATIC_URL = "/static/"
STATIC_ROOT = Path(os.environ.get("FRISE_STATIC_ROOT", DATA_DIR / "static"))
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT.mkdir(parents=True, exist_ok=True)
# Without collectstatic (the two-command start, the tests) whitenoise serves straight from static/.
# `collectstatic` itself writes the manifest, so it must not look for one.
WHITENOISE_USE_FINDERS = DEBUG or not ("collectstatic" in sys.argv[1:2] or (STATIC_ROOT / "staticfiles.json").exists())
WHITENOISE_AUTOREFRESH = DEBUG
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if WHITENOISE_USE_FINDERS
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

# Background work (docs/jobs.md) --------------------------------------------------------------------------------------
FRISE_JOBS_BROKER = os.environ.get("FRISE_JOBS_BROKER", "")
FRISE_JOBS_BACKEND = os.environ.get(
    "FRISE_JOBS_BACKEND",
    "timeline.jobs.broker.Redis" if FRISE_JOBS_BROKER else "timeline.jobs.backends.Database",
)
FRISE_JOBS_LEASE_SECONDS = float(os.environ.get("FRISE_JOBS_LEASE_SECONDS", "60"))
FRISE_DOCUMENT_SECONDS = int(os.environ.get("FRISE_DOCUMENT_SECONDS", "12"))
FRISE_WORKER_MEMORY_MB = int(os.environ.get("FRISE_WORKER_MEMORY_MB", "2048"))

# Mail, logs, metrics ------------------------------------------------------------------------------------------------
EMAIL_BACKEND = os.environ.get("FRISE_EMAIL_BACKEND", "django.core.mail.backends.console.EmailBackend")
EMAIL_HOST = os.environ.get("FRISE_EMAIL_HOST", "localhost")
EMAIL_PORT = int(os.environ.get("FRISE_EMAIL_PORT", "25"))
EMAIL_HOST_USER = os.environ.get("FRISE_EMAIL_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("FRISE_EMAIL_PASSWORD", "")
EMAIL_USE_TLS = _flag("FRISE_EMAIL_TLS")
DEFAULT_FROM_EMAIL = os.environ.get("FRISE_EMAIL_FROM", f"frise@{_public.hostname}")

FRISE_METRICS_TOKEN = os.environ.get("FRISE_METRICS_TOKEN", "")
_LOG_FORMAT = os.environ.get("FRISE_LOG_FORMAT", "line").strip().lower()
if _LOG_FORMAT not in {"line", "json"}:
    raise ImproperlyConfigured("FRISE_LOG_FORMAT must be line or json.")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"},
        "json": {"()": "timeline.logs.JsonLines"},
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": _LOG_FORMAT}},
    "root": {"handlers": ["console"], "level": os.environ.get("FRISE_LOG_LEVEL", "INFO")},
    # Without a level of its own it would say what the root does not.
    "loggers": {"django": {"level": os.environ.get("FRISE_LOG_LEVEL", "INFO")}},
}
