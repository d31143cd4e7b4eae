FROM python:3.12-slim AS build
WORKDIR /build
COPY requirements.txt .
RUN python -m venv /venv && /venv/bin/pip install --no-cache-dir -r requirements.txt
COPY manage.py .
COPY timeline timeline
COPY templates templates
COPY static static
RUN FRISE_DATA_DIR=/tmp/frise FRISE_STATIC_ROOT=/build/collected /venv/bin/python manage.py collectstatic --noinput -v 0 \
    && FRISE_DATA_DIR=/tmp/frise FRISE_STATIC_ROOT=/build/collected /venv/bin/python -m compileall -q timeline

FROM python:3.12-slim
RUN useradd --create-home --uid 10001 frise && install -d -o frise /data
COPY --from=build /venv /venv
COPY --from=build /build /app
WORKDIR /app
USER frise
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 FRISE_DATA_DIR=/data FRISE_STATIC_ROOT=/app/collected
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
    CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8000/healthz', timeout=2)"]
# Migrations are a step of their own (docs/operate.md): several web processes must not race for them.
CMD ["gunicorn", "timeline.wsgi", "--bind", "0.0.0.0:8000", "--worker-class", "gthread", "--limit-request-line", "8190", "--workers", "2", \
     "--threads", "8", "--timeout", "60", "--graceful-timeout", "30", "--max-requests", "5000", \
     "--max-requests-jitter", "500", "--access-logfile", "-"]
